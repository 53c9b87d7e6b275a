import { describe, expect, it } from 'vitest'
import {
  type ActingForHouse,
  type ActingForSme,
  actingOf,
  type SignedInFacts,
  visitor,
} from './acting-for.ts'

const noon = new Date('2026-06-15T10:00:00Z')
const emerge = {
  partnershipId: 'emerge',
  partnershipName: 'EMERGE',
  timeZone: 'Europe/Brussels',
  today: '2026-06-15',
  unseen: 0,
}

const house = (organisationId: string, changed: Partial<ActingForHouse> = {}): ActingForHouse => ({
  ...emerge,
  affiliationId: `affiliation at ${organisationId}`,
  organisationId,
  organisationName: organisationId,
  role: 'coach',
  seatRole: 'partner',
  side: 'flanders',
  leavers: [],
  ...changed,
})
const company = (smeId: string, changed: Partial<ActingForSme> = {}): ActingForSme => ({
  ...emerge,
  smeMembershipId: `membership of ${smeId}`,
  smeId,
  smeName: smeId,
  role: 'owner',
  responsible: [{ organisationId: 'buda', side: 'flanders' }],
  ...changed,
})
const ada = (changed: Partial<SignedInFacts> = {}): SignedInFacts => ({
  session: { affiliationId: null, smeMembershipId: null },
  person: { id: 'ada' },
  isAdministrator: false,
  affiliations: [house('buda'), house('phenix')],
  smeMemberships: [company('kite')],
  ...changed,
})
const chose = (choice: Partial<SignedInFacts['session']>) => ({
  session: { affiliationId: null, smeMembershipId: null, ...choice },
})

describe('whom a person acts for', () => {
  it('is the first house in force, where nothing was chosen', () => {
    const { actor, choice } = actingOf(ada(), noon)
    expect(choice).toEqual(house('buda'))
    expect(actor).toMatchObject({ kind: 'professional', personId: 'ada', organisationId: 'buda' })
  })

  it('is an SME where there is no house', () => {
    const { actor } = actingOf(ada({ affiliations: [] }), noon)
    expect(actor).toMatchObject({
      kind: 'sme',
      smeId: 'kite',
      smeMembershipId: 'membership of kite',
    })
  })

  it('is what the session chose, house or SME', () => {
    const other = actingOf(ada(chose({ affiliationId: 'affiliation at phenix' })), noon)
    expect(other.actor).toMatchObject({ kind: 'professional', organisationId: 'phenix' })
    const own = actingOf(ada(chose({ smeMembershipId: 'membership of kite' })), noon)
    expect(own.actor).toMatchObject({ kind: 'sme', smeId: 'kite' })
  })

  it('falls back on the first in force when the chosen one has ended', () => {
    const { actor, choice } = actingOf(ada(chose({ affiliationId: 'affiliation at mill' })), noon)
    expect(actor).toMatchObject({ organisationId: 'buda' })
    expect(choice).toEqual(house('buda'))
  })

  it('is nobody when nothing is in force, with the key of the public and the day in Brussels', () => {
    const late = new Date('2026-06-15T22:30:00Z')
    const left = { affiliations: [], smeMemberships: [] }
    const { actor, choice, choices } = actingOf(ada(left), late)
    expect({ choice, choices }).toEqual({ choice: null, choices: [] })
    expect(actor).toEqual({
      kind: 'unattached',
      personId: 'ada',
      isAdministrator: false,
      today: '2026-06-16',
      keys: ['public'],
    })
  })

  it('is nobody for an administrator, unless he chose somebody who is in force', () => {
    const runsIt = { isAdministrator: true }
    expect(actingOf(ada(runsIt), noon).actor).toMatchObject({
      kind: 'unattached',
      isAdministrator: true,
      keys: ['public'],
    })
    const ended = chose({ affiliationId: 'affiliation at mill' })
    expect(actingOf(ada({ ...runsIt, ...ended }), noon).actor.kind).toBe('unattached')
    const chosen = chose({ affiliationId: 'affiliation at phenix' })
    expect(actingOf(ada({ ...runsIt, ...chosen }), noon).actor).toMatchObject({
      kind: 'professional',
      organisationId: 'phenix',
    })
  })

  it('never adds the rights of two roles up', () => {
    const alone = house('phenix', { role: 'member' })
    const both = [house('buda', { role: 'coordinator', leavers: ['zoe'] }), alone]
    const session = chose({ affiliationId: alone.affiliationId })
    const { actor, choices } = actingOf(ada({ ...session, affiliations: both }), noon)
    expect(choices).toHaveLength(3)
    const only = ada({ ...session, affiliations: [alone], smeMemberships: [] })
    expect(actor).toEqual(actingOf(only, noon).actor)
  })

  it('keeps two roles in the same house apart', () => {
    const coordinates = house('buda', { role: 'coordinator', leavers: ['zoe'] })
    const coaches = house('buda', { affiliationId: 'as coach', leavers: [] })
    const session = chose({ affiliationId: 'as coach' })
    const { actor } = actingOf(ada({ ...session, affiliations: [coordinates, coaches] }), noon)
    expect(actor).toMatchObject({ role: 'coach' })
    expect(actor.keys).not.toContain('author:zoe@buda')
  })
})

describe('a visitor', () => {
  it('is nobody in particular, on the day it is in Brussels', () => {
    expect(visitor(new Date('2026-12-31T23:00:00Z'))).toEqual({
      kind: 'unattached',
      personId: null,
      isAdministrator: false,
      today: '2027-01-01',
      keys: ['public'],
    })
  })
})
