import { describe, expect, it } from 'vitest'
import { whoAsks } from './who-asks.ts'

const asked = { name: 'Mia Claes', place: 'Buda', forWhom: 'Kite' }

describe('who asks', () => {
  it('is said with the house or company', () => {
    expect(whoAsks(asked)).toBe('Mia Claes (Buda)')
  })

  it('is said without it where it asks for itself', () => {
    expect(whoAsks({ ...asked, place: 'Kite' })).toBe('Mia Claes')
  })

  it('is said without it where the name ends in it, and not by a part of a word', () => {
    expect(whoAsks({ ...asked, name: 'Coach, Buda' })).toBe('Coach, Buda')
    expect(whoAsks({ ...asked, name: 'Mia Buda' })).toBe('Mia Buda (Buda)')
  })
})
