import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS, MAIL_MODES, type NotificationKind } from './kinds.ts'
import {
  changedPreferences,
  kindsFor,
  type Preferences,
  preferencesInput,
  type Reader,
  usualMode,
} from './preferences.ts'

const preferences: fc.Arbitrary<Preferences> = fc.dictionary(
  fc.constantFrom(...KINDS),
  fc.constantFrom(...MAIL_MODES),
)
const reader = fc.constantFrom<Reader>('sme', 'coaches')

describe('what is usual', () => {
  it('is at once for a company where it is awaited, and the daily mail for all else', () => {
    const atOnce = (as: Reader) => KINDS.filter((kind) => usualMode(kind, as) === 'at-once')
    expect(atOnce('sme')).toEqual([
      ...['track-proposed', 'change-asked', 'message'],
      ...['introduction-question', 'introduction-agreed', 'introduction-withdrawn'],
    ])
    const toCoaches = kindsFor(['coaches']).filter((kind) => usualMode(kind, 'coaches') !== 'daily')
    expect(toCoaches).toEqual([])
  })

  it('does not depend on whom one acts for, where only one side is told', () => {
    expect(usualMode('change-asked', 'coaches')).toBe('at-once')
    expect(usualMode('message', 'coaches')).toBe('daily')
  })
})

describe('what one can be told of', () => {
  it('is what concerns one: work to review for coaches, what is due for the company', () => {
    expect(kindsFor(['coaches'])).toContain('submission-waiting')
    expect(kindsFor(['sme'])).not.toContain('submission-waiting')
    expect(kindsFor(['coaches'])).not.toContain('due-soon')
    expect(kindsFor([])).toEqual([])
  })

  it('is everything for who is both', () => {
    const always = 'introduction-withdrawn'
    expect(kindsFor(['sme', 'coaches'])).toEqual(KINDS.filter((kind) => kind !== always))
  })
})

describe('choosing', () => {
  it('keeps what was chosen, and nothing that stood there before', () => {
    fc.assert(
      fc.property(preferences, preferences, reader, (asked, chosen, as) => {
        const after: Preferences = { ...chosen, ...changedPreferences(asked, chosen, as) }
        const now = (of: Preferences, kind: NotificationKind) => of[kind] ?? usualMode(kind, as)
        for (const kind of KINDS) {
          expect(now(after, kind)).toBe(asked[kind] ?? now(chosen, kind))
        }
        // The same form sent again changes nothing.
        expect(changedPreferences(asked, after, as)).toEqual({})
      }),
    )
  })

  it('leaves a form that was sent as it was shown without a trace', () => {
    const shown = Object.fromEntries(KINDS.map((kind) => [kind, usualMode(kind, 'sme')]))
    expect(changedPreferences(shown, {}, 'sme')).toEqual({})
  })

  it('takes the three modes and nothing else', () => {
    expect(preferencesInput.safeParse({ message: 'never', else: 'x' }).data).toEqual({
      message: 'never',
    })
    expect(preferencesInput.safeParse({ message: 'hourly' }).success).toBe(false)
  })
})
