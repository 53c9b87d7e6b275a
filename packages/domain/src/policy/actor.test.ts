import { describe, expect, it } from 'vitest'
import { professional, smePerson, unattached } from './actor.ts'

const coach = {
  today: '2026-06-15',
  personId: 'ada',
  partnershipId: 'emerge',
  organisationId: 'buda',
  affiliationId: 'affiliation',
  role: 'coach',
  seatRole: 'partner',
  side: 'flanders',
  leavers: ['zoe'],
} as const

const owner = {
  today: '2026-06-15',
  personId: 'cas',
  partnershipId: 'emerge',
  smeId: 'kite',
  smeMembershipId: 'membership',
  role: 'owner',
} as const

describe('the keys of an actor', () => {
  it('are for a professional those of the house, its side, the partnership and his own writing', () => {
    expect(professional(coach).keys).toEqual([
      'public',
      'author:ada@buda',
      'organisation:buda',
      'side:flanders',
      'partnership:emerge',
    ])
  })

  it('give what a leaver kept private to the coordinators of the house, and to nobody else', () => {
    expect(professional({ ...coach, role: 'coordinator' }).keys).toContain('author:zoe@buda')
    for (const role of ['coach', 'member'] as const) {
      expect(professional({ ...coach, role }).keys).not.toContain('author:zoe@buda')
    }
  })

  it('are for an SME those of the houses that coach it, on their sides', () => {
    const responsible = [
      { organisationId: 'buda', side: 'flanders' },
      { organisationId: 'phenix', side: 'hauts-de-france-grand-est' },
    ] as const
    expect(smePerson({ ...owner, responsible }).keys).toEqual([
      'public',
      'sme-organisation:buda',
      'sme-side:flanders',
      'sme-partnership:emerge',
      'sme-organisation:phenix',
      'sme-side:hauts-de-france-grand-est',
    ])
  })

  it('are the public key alone for an SME without a track, and for who acts for nobody', () => {
    expect(smePerson({ ...owner, responsible: [] }).keys).toEqual(['public'])
    expect(unattached('2026-06-15').keys).toEqual(['public'])
    expect(unattached('2026-06-15', 'dot', true).keys).toEqual(['public'])
  })

  it('never leave the leavers on the actor, who is handed to pages', () => {
    expect(professional(coach)).not.toHaveProperty('leavers')
    expect(smePerson({ ...owner, responsible: [] })).not.toHaveProperty('responsible')
  })
})
