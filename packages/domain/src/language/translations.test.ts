import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from './language.ts'
import { type KeptText, keepTexts, type Text } from './translations.ts'

type Kept = KeptText<{ title: string }>

const say = (language: Language, title: string): Text<{ title: string }> => {
  return { language, words: { title } }
}
const kept = (language: Language, title: string, from: string | null = null) => {
  return { ...say(language, title), madeFrom: from === null ? null : { title: from } }
}
const stored = { source: 'nl' as const, texts: [kept('nl', 'Begroting'), kept('fr', 'Budget')] }
const save = (texts: Text<{ title: string }>[], source: Language = 'nl') => ({ source, texts })
const behind = (texts: KeptText[]) =>
  texts.filter(({ madeFrom }) => madeFrom !== null).map(({ language }) => language)

describe('a translation', () => {
  it('goes stale when its original says something else, and knows what it was made from', () => {
    const after = keepTexts(stored, save([say('nl', 'Planning'), say('fr', 'Budget')]))
    expect(after).toEqual([kept('nl', 'Planning'), kept('fr', 'Budget', 'Begroting')])
  })

  it('stays what it is while the original says the same', () => {
    const after = keepTexts(stored, save([say('nl', 'Begroting'), say('fr', 'Budget')]))
    expect(behind(after)).toEqual([])
  })

  it('keeps the original that it was made from over several changes', () => {
    const once = keepTexts(stored, save([say('nl', 'Planning'), say('fr', 'Budget')]))
    const before = { source: 'nl' as const, texts: once }
    const twice = keepTexts(before, save([say('nl', 'Draaiboek'), say('fr', 'Budget')]))
    expect(twice[1]).toEqual(kept('fr', 'Budget', 'Begroting'))
    const back = keepTexts(before, save([say('nl', 'Begroting'), say('fr', 'Budget')]))
    expect(behind(back)).toEqual([])
  })

  it('is made from the present original once its own words change', () => {
    const after = keepTexts(stored, save([say('nl', 'Planning'), say('fr', 'Planification')]))
    expect(behind(after)).toEqual([])
    const stale = { source: 'nl' as const, texts: [kept('nl', 'Nu'), kept('fr', 'Avant', 'Toen')] }
    expect(behind(keepTexts(stale, save([say('nl', 'Nu'), say('fr', 'Maintenant')])))).toEqual([])
  })

  it('is not stale where its editor says that it is still right', () => {
    const changed = save([say('nl', 'Planning'), say('fr', 'Budget'), say('en', 'Budget')])
    const texts = [...stored.texts, kept('en', 'Budget')]
    const after = keepTexts({ ...stored, texts }, changed, { stillRight: ['fr'] })
    expect(behind(after)).toEqual(['en'])
  })

  it('outlives a small correction, unless it was stale before', () => {
    const corrected = save([say('nl', 'De begroting'), say('fr', 'Budget')])
    expect(behind(keepTexts(stored, corrected, { smallCorrection: true }))).toEqual([])
    const stale = { ...stored, texts: [kept('nl', 'Begroting'), kept('fr', 'Budget', 'Plan')] }
    const after = keepTexts(stale, corrected, { smallCorrection: true })
    expect(after[1]).toEqual(kept('fr', 'Budget', 'Plan'))
  })

  it('is behind nothing when it becomes the original, nor is the former one', () => {
    const stale = { ...stored, texts: [kept('nl', 'Nu'), kept('fr', 'Avant', 'Toen')] }
    const after = keepTexts(stale, save([say('nl', 'Nu'), say('fr', 'Avant')], 'fr'))
    expect(behind(after)).toEqual([])
  })

  const language = fc.constantFrom(...LANGUAGES)
  const texts = fc.uniqueArray(fc.tuple(language, fc.constantFrom('a', 'b', 'c')), {
    selector: ([one]) => one,
    minLength: 1,
  })
  const saves = fc.array(
    fc.record({
      texts,
      stillRight: fc.array(language),
      smallCorrection: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )

  it('is stale only where the original it was made from differs from that of now, in any history', () => {
    fc.assert(
      fc.property(saves, language, (history, source) => {
        let before: { source: Language; texts: Kept[] } | null = null
        for (const { texts: said, ...confirmed } of history) {
          const after = save(
            said.map(([one, title]) => say(one, title)),
            source,
          )
          const now: Kept[] = keepTexts(before, after, confirmed)
          const original = now.find((text) => text.language === source)
          expect(now.map(({ language: one, words }) => ({ language: one, words }))).toEqual(
            after.texts,
          )
          for (const { language: one, madeFrom } of now) {
            if (madeFrom === null) continue
            expect(one).not.toBe(source)
            expect(confirmed.stillRight).not.toContain(one)
            expect(madeFrom).not.toEqual(original?.words)
          }
          before = { source, texts: now }
        }
      }),
    )
  })
})
