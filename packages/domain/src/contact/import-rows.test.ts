import { describe, expect, it } from 'vitest'
import { contactOfRow } from './import-rows.ts'

const choices = { language: 'nl', legalBasis: 'consent', role: 'Contact' } as const

describe('a row of a file', () => {
  it('is a contact by the rules of the form', () => {
    const said = {
      firstName: 'Aurélie',
      lastName: 'Vanquick',
      street: 'Kaai 7',
      postcode: '8500',
      city: 'Kortrijk',
      email: 'a@quorvax.example',
      language: 'Français',
    }
    expect(contactOfRow(said, choices)).toMatchObject({
      input: {
        name: 'Aurélie Vanquick',
        address: 'Kaai 7\n8500 Kortrijk',
        mailLanguage: 'fr',
        legalBasis: 'consent',
        texts: { nl: { title: 'Contact' } },
      },
    })
  })

  it.each([
    [{ email: 'x@y.example' }, { field: 'name', message: 'contact-name-missing' }],
    [
      { name: 'Zoe', email: 'no address' },
      { field: 'email', message: 'email-wrong' },
    ],
    [
      { name: 'Zoe', role: 'x'.repeat(200) },
      { field: 'role', message: 'title-long' },
    ],
    [
      { name: 'Zoe', organisation: 'Quorvax', role: 'Director of Quorvax' },
      { field: 'role', message: 'reveals-organisation' },
    ],
  ])('says what is wrong with it: %j', (said, problem) => {
    expect(contactOfRow(said, choices)).toEqual({ problem })
  })
})
