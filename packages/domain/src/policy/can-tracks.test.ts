import { expect, it } from 'vitest'
import { AFFILIATION_ROLES } from '../partnership/side.ts'
import type { TrackStanding } from '../track/standing.ts'
import { type Actor, professional, smePerson, unattached } from './actor.ts'
import { can } from './can.ts'
import { NO_ACCESS } from './may-read.ts'

const at = { today: '2026-06-15', personId: 'ada', partnershipId: 'emerge' }
const seat = { affiliationId: 'a', seatRole: 'partner', side: 'flanders', leavers: [] } as const
const ofHouse = (organisationId: string, role: (typeof AFFILIATION_ROLES)[number] = 'coach') =>
  professional({ ...at, ...seat, organisationId, role })
const ofSme = smePerson({
  ...at,
  smeId: 'kite',
  smeMembershipId: 'm',
  role: 'member',
  responsible: [],
})

const OF_TRACK = [
  'track.agree',
  'track.plan',
  'track.move',
  'track.propose-coach',
  'track.propose-lead',
] as const
const OF_STEP = ['step.hand-in', 'step.review', 'step.write'] as const

function mayDo(actor: Actor, standing: Partial<TrackStanding>): string[] {
  const track: TrackStanding = {
    responsibleOrganisationId: 'buda',
    access: NO_ACCESS,
    coachRole: null,
    ...standing,
  }
  const step = { ...track, stepId: 'budget' }
  return [
    ...OF_TRACK.filter((act) => can(actor, act, track) === true),
    ...OF_STEP.filter((act) => can(actor, act, step) === true),
  ]
}

const whole = { whole: true, summary: false, stepIds: [] }
const BY_COACH = ['track.plan', 'track.move', 'track.propose-coach', 'step.review', 'step.write']

it('a lead coach and a co-coach plan, propose coaches, review and write', () => {
  expect(mayDo(ofHouse('buda'), { access: whole, coachRole: 'lead' })).toEqual(BY_COACH)
  expect(mayDo(ofHouse('phenix'), { access: whole, coachRole: 'co-coach' })).toEqual(BY_COACH)
})

it('a guest reviews and writes on his own steps, and plans nothing', () => {
  const guest = (stepIds: string[]) => ({
    access: { whole: false, summary: false, stepIds },
    coachRole: 'guest' as const,
  })
  expect(mayDo(ofHouse('phenix'), guest(['budget']))).toEqual(['step.review', 'step.write'])
  expect(mayDo(ofHouse('phenix'), guest(['press']))).toEqual([])
})

it('a coordinator of the responsible house proposes coaches, and no more', () => {
  const summary = { access: { whole: false, summary: true, stepIds: [] } }
  expect(mayDo(ofHouse('buda', 'coordinator'), summary)).toEqual([
    'track.propose-coach',
    'track.propose-lead',
  ])
  expect(mayDo(ofHouse('buda', 'coach'), {})).toEqual([])
  expect(mayDo(ofHouse('phenix', 'coordinator'), {})).toEqual([])
})

it('the company agrees, hands in and writes', () => {
  const its = ['track.agree', 'track.move', 'step.hand-in', 'step.write']
  expect(mayDo(ofSme, { access: whole })).toEqual(its)
  expect(mayDo(ofSme, {})).toEqual([])
})

it('a step is skipped by whoever coaches it, and by the company where it is optional', () => {
  const skips = (actor: Actor, standing: Partial<TrackStanding>, optional: boolean) => {
    const track = { responsibleOrganisationId: 'buda', access: NO_ACCESS, coachRole: null }
    return can(actor, 'step.skip', { ...track, ...standing, stepId: 'budget', optional }) === true
  }
  const guest = { access: { whole: false, summary: false, stepIds: ['budget'] } }
  expect([true, false].map((one) => skips(ofSme, { access: whole }, one))).toEqual([true, false])
  expect(skips(ofHouse('buda'), { access: whole, coachRole: 'lead' }, false)).toBe(true)
  expect(skips(ofHouse('phenix'), guest, false)).toBe(true)
  expect(skips(ofHouse('phenix'), { access: { ...guest.access, stepIds: [] } }, true)).toBe(false)
  const summary = { access: { whole: false, summary: true, stepIds: [] } }
  expect(skips(ofHouse('buda', 'coordinator'), summary, true)).toBe(false)
})

it('tracks are started by coaches and coordinators of a house', () => {
  const may = (actor: Actor) => can(actor, 'track.start', null) === true
  expect(AFFILIATION_ROLES.filter((role) => may(ofHouse('buda', role)))).toEqual([
    'coordinator',
    'coach',
  ])
  expect([ofSme, unattached(at.today, 'ada', true)].some(may)).toBe(false)
})

it('a coaching is ended by whoever coaches, the lead and the company; a lead by himself or his house', () => {
  const summary = { access: { whole: false, summary: true, stepIds: [] } }
  const readers: [string, Actor, Partial<TrackStanding>][] = [
    ['himself', ofHouse('phenix'), { access: whole, coachRole: 'co-coach' }],
    ['lead', { ...ofHouse('buda'), personId: 'bo' }, { access: whole, coachRole: 'lead' }],
    ['co-coach', { ...ofHouse('buda'), personId: 'bo' }, { access: whole, coachRole: 'co-coach' }],
    ['coordinator', { ...ofHouse('buda', 'coordinator'), personId: 'cor' }, summary],
    ['company', { ...ofSme, personId: 'sam' }, { access: whole }],
  ]
  const whoEnds = (role: 'lead' | 'co-coach') =>
    readers
      .filter(([, actor, standing]) => {
        const track = { responsibleOrganisationId: 'buda', access: NO_ACCESS, coachRole: null }
        const coach = { personId: 'ada', organisationId: 'phenix', role }
        return can(actor, 'track.end-coach', { ...track, ...standing, coach }) === true
      })
      .map(([name]) => name)
  expect(whoEnds('co-coach')).toEqual(['himself', 'lead', 'coordinator', 'company'])
  expect(whoEnds('lead')).toEqual(['himself', 'coordinator'])
})
