import { describe, expect, it } from 'vitest'
import { relativeDay } from './formats.ts'
import { LOCALES } from './locale.ts'
import { messagesFor } from './messages.ts'
import { translator } from './translator.ts'

const moment = { now: new Date('2026-03-09T10:00:00Z'), timeZone: 'Europe/Brussels' }
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('words outside React', () => {
  it('are in the language asked for', () => {
    const sides = LOCALES.map((locale) => translator(locale, 'common', moment).t('side.flanders'))
    expect(sides).toEqual(['Flanders', 'Flandre', 'Vlaanderen'])
  })

  it('refuse a missing argument instead of sending half a sentence', () => {
    const { t } = translator('fr', 'mail', moment)
    // @ts-expect-error the name is missing
    expect(() => t('greeting')).toThrow()
    // @ts-expect-error there is no such key
    expect(() => t('nothing')).toThrow()
    expect(t('greeting', { name: 'Zoé' })).toBe('Bonjour Zoé,')
  })

  it('ask for every argument of a choice, whichever branch is taken', () => {
    const { t } = translator('en', 'mail', moment)
    // @ts-expect-error another language may name who did it in any branch
    expect(t('news.message.intro', { known: 'no' })).toContain('new message')
    for (const kind of ['coach-proposed', 'accepted'] as const) {
      // @ts-expect-error the same of a key that is put together
      expect(t(`news.${kind}.intro`, { known: 'no' })).not.toContain('Zoé')
      expect(t(`news.${kind}.intro`, { known: 'yes', by: 'Zoé' })).toContain('Zoé')
    }
  })

  it('ship only the namespaces asked for', () => {
    expect(Object.keys(messagesFor('nl', ['mail']))).toEqual(['mail'])
  })
})

describe('dates and money', () => {
  it('are written as people in that language write them', () => {
    const written = LOCALES.map((locale) => {
      const { format } = translator(locale, 'common', moment)
      return [
        plain(format.dateTime(new Date('2026-03-12'), 'day')),
        plain(format.number(1234.5, 'euro')),
        format.list(['Buda', 'le Phénix', 'De Grote Post'], 'and'),
      ]
    })
    expect(written).toEqual([
      ['12 March 2026', '€1,234.50', 'Buda, le Phénix and De Grote Post'],
      ['12 mars 2026', '1 234,50 €', 'Buda, le Phénix et De Grote Post'],
      ['12 maart 2026', '€ 1.234,50', 'Buda, le Phénix en De Grote Post'],
    ])
  })

  it('keep days apart from moments', () => {
    const { format } = translator('en', 'common', { ...moment, timeZone: 'America/New_York' })
    expect(format.dateTime(new Date('2026-03-12'), 'shortDay')).toBe('12 Mar')
    expect(format.dateTime(new Date('2026-03-12T01:05:00Z'), 'time')).toBe('21:05')
  })

  it('count days from today, across a change of the clock', () => {
    expect(relativeDay('fr', '2026-03-30', '2026-03-29')).toBe('demain')
    expect(relativeDay('nl', '2026-03-26', '2026-03-29')).toBe('3 dagen geleden')
    expect(relativeDay('en', '2026-03-29', '2026-03-29')).toBe('today')
  })
})
