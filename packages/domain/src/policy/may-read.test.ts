import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActor, coachAssignment, professionalActor, track } from '../../test/arbitraries.ts'
import { inForce } from '../calendar/date.ts'
import type { AffiliationRole } from '../partnership/side.ts'
import { professional, smePerson, unattached } from './actor.ts'
import { mayRead, NO_ACCESS, readsAnything, type TrackFacts } from './may-read.ts'

const today = '2026-06-15'
type Assignment = TrackFacts['coachAssignments'][number]

const file = (...coachAssignments: Assignment[]): TrackFacts => ({
  partnershipId: 'emerge',
  smeId: 'kite',
  responsibleOrganisationId: 'buda',
  coachAssignments,
})
const assigned = (changed: Partial<Assignment> = {}): Assignment => ({
  personId: 'ada',
  organisationId: 'buda',
  role: 'lead',
  stepIds: [],
  from: '2026-01-01',
  until: null,
  ...changed,
})
const acts = (personId: string, organisationId: string, role: AffiliationRole = 'coach') =>
  professional({
    today,
    personId,
    partnershipId: 'emerge',
    organisationId,
    affiliationId: 'affiliation',
    role,
    seatRole: 'partner',
    side: 'flanders',
    leavers: [],
  })
const ofSme = (smeId: string, partnershipId = 'emerge') =>
  smePerson({
    today,
    personId: 'cas',
    partnershipId,
    smeId,
    smeMembershipId: 'membership',
    role: 'member',
    responsible: [],
  })

describe('the rule of tracks', () => {
  it('lets the people of the SME read it whole, in its partnership only', () => {
    expect(mayRead(ofSme('kite'), file()).whole).toBe(true)
    expect(mayRead(ofSme('lark'), file())).toEqual(NO_ACCESS)
    expect(mayRead(ofSme('kite', 'other'), file())).toEqual(NO_ACCESS)
  })

  it('lets a coach in from his first day to his last, acting for the house that assigned him', () => {
    const days = (from: string, until: string | null) => file(assigned({ from, until }))
    expect(mayRead(acts('ada', 'buda'), days(today, today)).whole).toBe(true)
    expect(mayRead(acts('ada', 'buda'), days('2026-01-01', '2026-06-14'))).toEqual(NO_ACCESS)
    expect(mayRead(acts('ada', 'buda'), days('2026-06-16', null))).toEqual(NO_ACCESS)
    expect(mayRead(acts('ada', 'phenix'), days(today, null))).toEqual(NO_ACCESS)
    expect(mayRead(acts('ben', 'buda'), days(today, null))).toEqual(NO_ACCESS)
  })

  it('gives a guest the steps that are named, and the responsible coordinator the summary', () => {
    const guest = assigned({ role: 'guest', stepIds: ['two'] })
    const none = { whole: false, summary: false, stepIds: [] }
    expect(mayRead(acts('ada', 'buda'), file(guest))).toEqual({ ...none, stepIds: ['two'] })
    expect(mayRead(acts('bea', 'buda', 'coordinator'), file())).toEqual({ ...none, summary: true })
    expect(mayRead(acts('ada', 'buda', 'coordinator'), file(guest))).toEqual({
      ...none,
      summary: true,
      stepIds: ['two'],
    })
    expect(mayRead(acts('paul', 'phenix', 'coordinator'), file(guest))).toEqual(NO_ACCESS)
  })

  it('opens nothing to an administrator or a visitor', () => {
    expect(mayRead(unattached(today, 'dot', true), file(assigned()))).toEqual(NO_ACCESS)
    expect(readsAnything(mayRead(unattached(today), file(assigned())))).toBe(false)
  })

  it('opens nothing to another partnership, whatever the world', () => {
    const check = fc.property(anyActor, track, (actor, facts) => {
      fc.pre(actor.kind === 'unattached' || actor.partnershipId !== facts.partnershipId)
      expect(readsAnything(mayRead(actor, facts))).toBe(false)
    })
    fc.assert(check)
  })

  it('is not changed by assignments that are not in force, of others, or in another order', () => {
    const check = fc.property(professionalActor, track, (actor, facts) => {
      const mine = facts.coachAssignments.filter(
        (one) => inForce(one, actor.today) && one.personId === actor.personId,
      )
      const turned = { ...facts, coachAssignments: mine.toReversed() }
      const [before, after] = [mayRead(actor, facts), mayRead(actor, turned)]
      expect({ ...after, stepIds: after.stepIds.toSorted() }).toEqual({
        ...before,
        stepIds: before.stepIds.toSorted(),
      })
    })
    fc.assert(check, { numRuns: 300 })
  })

  it('only ever gains by one more assignment', () => {
    const check = fc.property(anyActor, track, coachAssignment, (actor, facts, more) => {
      const before = mayRead(actor, facts)
      const wider = { ...facts, coachAssignments: [...facts.coachAssignments, more] }
      const after = mayRead(actor, wider)
      if (after.whole) return
      expect(before.whole).toBe(false)
      expect(after.summary).toBe(before.summary)
      expect(after.stepIds).toEqual(expect.arrayContaining([...before.stepIds]))
    })
    fc.assert(check, { numRuns: 300 })
  })
})
