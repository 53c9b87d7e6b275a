import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../language/language.ts'
import { type Content, type KeptContent, keepContents } from './contents.ts'

const text = (language: Language, body: string): Content => {
  return { language, body, url: null, fileId: null }
}
const saved = (contents: Content[], before: KeptContent[] | null = null, confirmed = {}) =>
  keepContents(before && { source: 'nl', contents: before }, { source: 'nl', contents }, confirmed)

/** What a reader is told: which languages are behind the source. */
const behind = (kept: readonly KeptContent[]) =>
  kept.filter(({ madeFrom }) => madeFrom !== null).map(({ language }) => language)

describe('a translation of what a resource gives', () => {
  const first = saved([text('nl', 'Een'), text('fr', 'Un')])

  it('is of the source as it was when it was made, and behind once that changes', () => {
    expect(behind(first)).toEqual([])
    const changed = saved([text('nl', 'Twee'), text('fr', 'Un')], first)
    expect(behind(changed)).toEqual(['fr'])
    const again = saved([text('nl', 'Twee'), text('fr', 'Un')], changed)
    expect(behind(again)).toEqual(['fr'])
    expect(behind(saved([text('nl', 'Twee'), text('fr', 'Deux')], again))).toEqual([])
  })

  it('is no longer behind when the original gives the same again, a file too', () => {
    const file = (language: Language, fileId: string): Content => {
      return { language, body: null, url: null, fileId }
    }
    const made = saved([file('nl', 'one'), file('fr', 'un')])
    const later = saved([file('nl', 'two'), file('fr', 'un')], made)
    expect(behind(later)).toEqual(['fr'])
    expect(later[1]?.madeFrom).toEqual({ body: '', url: '', file: 'one' })
    expect(behind(saved([file('nl', 'one'), file('fr', 'un')], later))).toEqual([])
  })

  it('is not behind when its editor says that it is still right, or that little changed', () => {
    const now = [text('nl', 'Eén'), text('fr', 'Un'), text('en', 'One')]
    expect(behind(saved(now, first, { smallCorrection: true }))).toEqual([])
    const late = saved([text('nl', 'Twee'), text('fr', 'Un')], first)
    // A small correction does not bring up what was behind before.
    const later = [text('nl', 'Twee!'), text('fr', 'Un')]
    expect(behind(saved(later, late, { smallCorrection: true }))).toEqual(['fr'])
    expect(behind(saved(later, late, { stillRight: ['fr'] }))).toEqual([])
  })

  it('that becomes the source is behind nothing, and nothing is behind it', () => {
    const late = saved([text('nl', 'Twee'), text('fr', 'Un')], first)
    const before = { source: 'nl' as const, contents: late }
    const contents = [text('nl', 'Twee'), text('fr', 'Un')]
    expect(behind(keepContents(before, { source: 'fr', contents }))).toEqual([])
  })

  it('whatever was saved before: saving the same again changes nothing', () => {
    const some = fc.uniqueArray(
      fc.record({ language: fc.constantFrom(...LANGUAGES), body: fc.constantFrom('a', 'b') }),
      { selector: ({ language }) => language },
    )
    fc.assert(
      fc.property(fc.array(some, { minLength: 1 }), (saves) => {
        let kept: KeptContent[] | null = null
        for (const one of saves) {
          kept = saved(
            one.map(({ language, body }) => text(language, body)),
            kept,
          )
        }
        const contents = (kept ?? []).map(({ madeFrom: _, ...one }) => one)
        expect(saved(contents, kept)).toEqual(kept)
      }),
    )
  })
})
