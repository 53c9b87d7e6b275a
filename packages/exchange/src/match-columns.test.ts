import { expect, it } from 'vitest'
import { matchColumns } from './match-columns.ts'

const NAMES = {
  email: ['e-mail', 'courriel', 'e-mailadres'],
  name: ['name', 'nom', 'naam'],
} as const

it('finds fields by the names that people give them', () => {
  expect(matchColumns(['Naam', 'E-Mail Adres', 'Iets'], NAMES)).toEqual(['name', 'email', null])
  expect(matchColumns(['COURRIEL', 'Nom'], NAMES)).toEqual(['email', 'name'])
})

it('fills a field by one column', () => {
  expect(matchColumns(['e-mail', 'E-mail'], NAMES)).toEqual(['email', null])
})
