import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { revealedBy } from './revealing.ts'

const hidden = {
  isDesk: false,
  name: 'Zoé Marchal-D’Hondt',
  organisation: 'Théâtre Lumen Kortrijk',
  address: 'Rue des Fuseaux 12\n8500 Kortrijk',
  phone: '+32 56 22 20 34',
  email: 'zoe.marchal@lumen-kortrijk.example',
}
const nobody = { ...hidden, name: '', organisation: '', address: '', phone: '', email: '' }
const reveals = (text: string, of: Partial<typeof hidden> = hidden) =>
  revealedBy({ ...nobody, ...of }, [{ path: 'texts.fr.summary', text }])[0]?.reveals

describe('a public face', () => {
  it.each([
    ['Ask for ZOE', 'name'],
    ['Une amie de mme Marchal.', 'name'],
    ['bij d hondt thuis', 'name'],
    ['De heer Dhondt', 'name'],
    ['Programmatrice au lumen', 'organisation'],
    ['Écrivez à zoe . marchal @ lumen-kortrijk . example', 'name'],
    ['Son bureau : rue des fuseaux', 'address'],
    ['056/22.20.34', 'phone'],
    ['call 0032 (0)56 22-20-34', 'phone'],
    ['on lumen-kortrijk.example you find more', 'organisation'],
  ])('that says %j gives the %s away', (text, what) => {
    expect(reveals(text)).toBe(what)
  })

  it.each([
    'Programmatrice danse dans un théâtre de Courtrai',
    'Directs a theatre in Kortrijk, 30 performances a year, 12 of them from abroad',
    'Spreekt Frans en Nederlands; kent de weg naar 8500 Kortrijk',
    'Peut conseiller sur les tournées transfrontalières',
  ])('may say %j', (text) => {
    expect(reveals(text)).toBeUndefined()
  })

  it('says where it does', () => {
    const texts = [
      { path: 'texts.en.title', text: 'Programmer' },
      { path: 'texts.nl.summary', text: 'Vraag naar Marchal' },
    ]
    expect(revealedBy(hidden, texts)).toEqual([{ path: 'texts.nl.summary', reveals: 'name' }])
  })
})

describe('the address of a mail', () => {
  const mail = (email: string, text: string) => reveals(text, { email })

  it('is given away by its own part, and by its domain', () => {
    expect(mail('zoe.marchal@gmail.com', 'zoe marchal, programmer')).toBe('email')
    expect(mail('info@lumen.example', 'someone at Lumen')).toBe('email')
    expect(mail('x@brightstage.example', 'brightstage.example')).toBe('email')
  })

  it('is not given away by a webmail, nor by the word that many desks have', () => {
    expect(mail('zoe@gmail.com', 'has a gmail account')).toBeUndefined()
    expect(mail('info@theatre.example', 'knows the theatre; info on demand')).toBeUndefined()
  })
})

describe('words of the trade', () => {
  it.each([
    ['Centre culturel', 'Dirige un centre culturel'],
    ['Le Festival', 'Programme un festival'],
    ['Director’s office', 'Director of a dance house; has an office'],
    ['Schouwburg', 'Werkt voor een schouwburg'],
  ])('in an organisation named %j are free', (organisation, text) => {
    expect(reveals(text, { organisation })).toBeUndefined()
  })

  it('are the name of a desk', () => {
    expect(
      reveals('Programming desk of a festival', { isDesk: true, name: 'Programming desk' }),
    ).toBeUndefined()
    expect(reveals('Desk Lumen', { isDesk: true, name: 'Lumen programming desk' })).toBe('name')
  })
})

describe('whatever is typed', () => {
  const word = fc.stringMatching(/^[a-zéèüïç]{5,12}$/).map((text) => `q${text}`)
  const rest = fc.stringMatching(/^[ ,.a-z]{0,40}$/)
  const dressed = (text: string, how: number) =>
    [
      text,
      text.toUpperCase(),
      text.normalize('NFD'),
      `«${text}»,`,
      text.normalize('NFD').replace(/\p{M}/gu, ''),
    ][how] ?? text

  it('a name is found in any dress', () => {
    fc.assert(
      fc.property(word, word, rest, rest, fc.nat(4), (first, last, before, after, how) => {
        expect(
          reveals(`${before} ${dressed(last, how)} ${after}`, { name: `${first} ${last}` }),
        ).toBe('name')
      }),
    )
  })

  it('a phone is found however it is grouped', () => {
    const gap = fc.constantFrom('', ' ', '.', '/', '-', ' - ')
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{7}$/),
        fc.array(gap, { minLength: 8, maxLength: 8 }),
        rest,
        (digits, gaps, before) => {
          const written = [...digits]
            .map((digit, at) => (at === 0 ? digit : `${gaps[at]}${digit}`))
            .join('')
          expect(reveals(`${before} 0${written}`, { phone: `+32${digits}` })).toBe('phone')
        },
      ),
    )
  })

  it('an empty hidden face refuses nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => reveals(text, {}) === undefined))
  })

  it('what is refused stays refused with more words around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Marchal', 'Lumen', 'rue des fuseaux', '056 22 20 34'),
        rest,
        rest,
        (value, before, after) => {
          expect(reveals(`${before}, ${value}, ${after}`)).toBeDefined()
        },
      ),
    )
  })
})
