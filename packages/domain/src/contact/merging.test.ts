import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ContactInput, contactInput } from './inputs.ts'
import { CHOSEN_FIELDS, JOINED_FIELDS, mergeContacts, mergeInput } from './merging.ts'

const contact = (changed: object): ContactInput =>
  contactInput.parse({
    sourceLanguage: 'nl',
    texts: { nl: { title: 'Danskenner', summary: '' } },
    terms: 'partnership',
    acquaintance: 'knows',
    legalBasis: 'legitimate-interest',
    name: 'Marie',
    mailLanguage: 'fr',
    ...changed,
  })
const noChoices = mergeInput.shape.choices.parse(undefined)

const word = fc.constantFrom('', 'one', 'two')
const told = fc.constantFrom('not-yet', 'platform')
const anyContact = fc
  .record({
    name: fc.constantFrom('Marie', 'Maria'),
    organisation: word,
    address: word,
    phone: word,
    countries: fc.subarray(['BE', 'FR', 'NL']),
    legalBasis: fc.constantFrom('consent', 'legitimate-interest'),
    informed: told,
  })
  .map(contact)
const side = fc.constantFrom('kept', 'other')
const choices = fc.record(
  Object.fromEntries([...CHOSEN_FIELDS, ...JOINED_FIELDS].map((field) => [field, side])),
  { requiredKeys: [] },
)

describe('what is kept of two contacts', () => {
  it('is in each field what one of the two says', () => {
    fc.assert(
      fc.property(anyContact, anyContact, choices, (kept, other, chosen) => {
        const merged = mergeContacts(kept, other, { ...noChoices, ...chosen })
        for (const field of [...CHOSEN_FIELDS, ...JOINED_FIELDS]) {
          expect([kept[field], other[field]]).toContainEqual(merged[field])
          const choice = (chosen as Record<string, string>)[field]
          if (choice) expect(merged[field]).toEqual(choice === 'kept' ? kept[field] : other[field])
        }
      }),
    )
  })

  it('is the kept one, and the other where that says nothing', () => {
    fc.assert(
      fc.property(anyContact, anyContact, (kept, other) => {
        const merged = mergeContacts(kept, other, noChoices)
        for (const field of [...CHOSEN_FIELDS, ...JOINED_FIELDS]) {
          expect(merged[field]).toEqual(kept[field].length > 0 ? kept[field] : other[field])
        }
      }),
    )
  })

  it('is under the stricter duty: consent where one gave it, untold where one was not', () => {
    fc.assert(
      fc.property(anyContact, anyContact, choices, (kept, other, chosen) => {
        const merged = mergeContacts(kept, other, { ...noChoices, ...chosen })
        const all = [kept, other]
        const isConsent = all.some(({ legalBasis }) => legalBasis === 'consent')
        expect(merged.legalBasis === 'consent').toBe(isConsent)
        const isUntold = all.some(({ informed }) => informed === 'not-yet')
        expect(merged.informed === 'not-yet').toBe(isUntold)
      }),
    )
  })

  it('has what both say, once, where both are joined; and texts of either, by language', () => {
    const kept = contact({ countries: ['BE', 'FR'] })
    const other = contact({
      countries: ['FR', 'NL'],
      texts: { nl: { title: 'Anders' }, fr: { title: 'Danse' } },
    })
    const merged = mergeContacts(kept, other, { ...noChoices, countries: 'both' })
    expect(merged.countries).toEqual(['BE', 'FR', 'NL'])
    expect([merged.texts.nl.title, merged.texts.fr.title]).toEqual(['Danskenner', 'Danse'])
    const taken = mergeContacts(kept, other, { ...noChoices, texts: { nl: 'other' } })
    expect(taken.texts.nl.title).toBe('Anders')
  })
})
