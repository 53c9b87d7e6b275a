import type { ShareInput } from '@traject/domain/item/inputs'
import { REACHES, type Reach, VISIBILITIES, type Visibility } from '@traject/domain/item/sharing'
import { SIDES } from '@traject/domain/partnership/side'
import { formValues } from '../features/form/form-values.ts'

/** The presets of the share panel, which say visibility and reach in one word. */
export const PRESETS = {
  house: { visibility: 'organisation', reach: 'partners' },
  partnership: { visibility: 'partnership', reach: 'partners' },
  'partnership-and-smes': { visibility: 'partnership', reach: 'partners-and-smes' },
} as const satisfies Record<string, { visibility: Visibility; reach: Reach }>
export type Preset = keyof typeof PRESETS

/** The preset that a sharing is, or nothing. */
export function presetOf(sharing: { visibility: Visibility; reach: Reach }): Preset | undefined {
  return (Object.keys(PRESETS) as Preset[]).find(
    (name) =>
      PRESETS[name].visibility === sharing.visibility && PRESETS[name].reach === sharing.reach,
  )
}

/** What a refused panel had chosen; nothing where none was sent, or nobody could mean it. */
export function typedChoice(typed: object | undefined): ShareInput | null {
  if (!typed) return null
  const { text, list, isOn } = formValues(typed, {})
  const visibility = VISIBILITIES.find((one) => one === text('visibility'))
  const reach = REACHES.find((one) => one === text('reach'))
  if (!visibility || !reach) return null
  const sides = SIDES.filter((side) => list('sides').includes(side))
  return { visibility, reach, houses: list('houses'), sides, mayHandOn: isOn('mayHandOn') }
}

/** What a sent panel chose, in the shape of `shareInput`: `who` is a preset or a visibility. */
export function choiceOf(form: { get(name: string): unknown; getAll(name: string): unknown[] }) {
  const who = String(form.get('who') ?? '')
  const preset = who in PRESETS ? PRESETS[who as Preset] : undefined
  const smes = form.get('smes') !== null
  return {
    visibility: preset?.visibility ?? who,
    reach: preset?.reach ?? (smes ? 'partners-and-smes' : 'partners'),
    houses: form.getAll('houses'),
    sides: form.getAll('sides'),
    mayHandOn: form.get('mayHandOn') === null ? 'false' : 'true',
  }
}
