import { shareInput } from '@traject/domain/item/inputs'
import { REACHES, VISIBILITIES } from '@traject/domain/item/sharing'
import { describe, expect, it } from 'vitest'
import { choiceOf, PRESETS, type Preset, presetOf } from './share-choice.ts'

const NAMES = Object.keys(PRESETS) as Preset[]
const house = '0d3b5b5e-8c1c-4f6e-9a53-0f2b8f1f7a11'
const read = (query: string) => shareInput.safeParse(choiceOf(new URLSearchParams(query)))

describe('the presets of the share panel', () => {
  it.each(NAMES)('%s comes back as itself when the panel sends it', (preset) => {
    const { data } = read(`who=${preset}`)
    expect(data).toMatchObject(PRESETS[preset])
    expect(data && presetOf(data)).toBe(preset)
  })

  it('mean one visibility and reach each, and leave the others to “more”', () => {
    const every = VISIBILITIES.flatMap((visibility) =>
      REACHES.map((reach) => presetOf({ visibility, reach })),
    )
    expect(every.filter((preset) => preset !== undefined).toSorted()).toEqual(NAMES.toSorted())
  })

  it('are not widened by a box that belongs to “more”', () => {
    expect(read('who=house&smes=on').data).toMatchObject(PRESETS.house)
    expect(read('who=partnership&smes=on').data).toMatchObject(PRESETS.partnership)
  })
})

describe('what is sent besides', () => {
  it('is a visibility with its names, and whether SMEs are meant', () => {
    expect(read(`who=selected&houses=${house}&smes=on&mayHandOn=on`).data).toEqual({
      visibility: 'selected',
      reach: 'partners-and-smes',
      houses: [house],
      sides: [],
      mayHandOn: true,
    })
    expect(read('who=regions&sides=flanders&sides=wallonia').data).toMatchObject({
      reach: 'partners',
      sides: ['flanders', 'wallonia'],
      mayHandOn: false,
    })
  })

  it.each(['', 'who=', 'who=everybody', 'who=toString', 'who=__proto__', 'who=constructor'])(
    'is refused where it is no choice: %s',
    (query) => {
      const { error } = read(query)
      expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
        ['visibility', 'choose-one'],
      ])
    },
  )
})
