import { describe, expect, it } from 'vitest'
import { readerOf } from './reader-of.ts'

const lead = { organisationId: 'buda', role: 'lead', stepIds: [] } as const
const coCoach = { organisationId: 'phenix', role: 'co-coach', stepIds: [] } as const
const guest = { organisationId: 'mill', role: 'guest', stepIds: ['contract'] } as const
const of = (organisationId: string, id = 'contract') => ({ id, organisationId })

describe('who reads what was handed in', () => {
  it('is a coach of the house whose turn it is', () => {
    expect(readerOf(of('phenix'), [lead, coCoach])).toBe(coCoach)
    expect(readerOf(of('mill'), [lead, coCoach, guest])).toBe(guest)
  })

  it('is the lead where that house has nobody on the track, else whoever there is', () => {
    expect(readerOf(of('elsewhere'), [guest, coCoach, lead])).toBe(lead)
    expect(readerOf(of('elsewhere'), [guest, coCoach])).toBe(coCoach)
    expect(readerOf(of('elsewhere'), [guest])).toBe(guest)
  })

  it('is never a guest of other steps, and nobody where there is no coach', () => {
    expect(readerOf(of('mill', 'budget'), [lead, guest])).toBe(lead)
    expect(readerOf(of('mill', 'budget'), [guest])).toBeUndefined()
    expect(readerOf(of('buda'), [])).toBeUndefined()
  })
})
