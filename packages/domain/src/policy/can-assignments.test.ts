import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActor, sharing, state } from '../../test/arbitraries.ts'
import { ITEM_KINDS } from '../item/sharing.ts'
import type { TrackStanding } from '../track/standing.ts'
import { type Actor, professional, smePerson, unattached } from './actor.ts'
import { can } from './can.ts'
import { mayAssign } from './may-assign.ts'
import { NO_ACCESS, type TrackAccess } from './may-read.ts'

const today = '2026-06-15'
const at = { today, personId: 'ada', partnershipId: 'emerge' }
const seat = { affiliationId: 'a', seatRole: 'partner', side: 'flanders', leavers: [] } as const
const coach = professional({ ...at, ...seat, organisationId: 'buda', role: 'coach' })
const coordinator = professional({ ...at, ...seat, organisationId: 'buda', role: 'coordinator' })
const company = smePerson({
  ...at,
  smeId: 'kite',
  smeMembershipId: 'm',
  role: 'owner',
  responsible: [],
})

describe('what was assigned on a track', () => {
  const whole: TrackAccess = { whole: true, summary: false, stepIds: [] }
  const may = (actor: Actor, access: TrackAccess, coachRole: TrackStanding['coachRole'] = null) => {
    const track = { responsibleOrganisationId: 'buda', access, coachRole }
    return (['assignment.follow', 'assignment.recall'] as const).filter(
      (act) => can(actor, act, track) === true,
    )
  }

  it('is opened by the company, and recalled by the coaches of the whole track', () => {
    expect(may(company, whole)).toEqual(['assignment.follow'])
    expect(may(coach, whole, 'lead')).toEqual(['assignment.recall'])
    expect(may(coach, whole, 'co-coach')).toEqual(['assignment.recall'])
  })

  it('is neither for guests, nor for who reads a summary or nothing', () => {
    expect(may(coach, { whole: false, summary: false, stepIds: ['one'] }, 'guest')).toEqual([])
    expect(may(coordinator, { whole: false, summary: true, stepIds: [] })).toEqual([])
    expect(may(company, NO_ACCESS)).toEqual([])
    expect(may(unattached(today, 'ada', true), NO_ACCESS)).toEqual([])
  })
})

describe('an item that is seen', () => {
  const offered = {
    kind: 'resource',
    partnershipId: 'emerge',
    status: 'published',
    visibility: 'organisation',
    reach: 'partners',
    mayHandOn: false,
    validUntil: null,
  } as const

  it.each([
    ['neither for companies nor to be handed on', {}, false],
    ['for companies too', { reach: 'partners-and-smes' }, true],
    ['to be handed on', { mayHandOn: true }, true],
    ['for everyone', { visibility: 'public' }, true],
    ['valid until today', { mayHandOn: true, validUntil: today }, true],
    ['expired', { mayHandOn: true, validUntil: '2026-06-14' }, false],
    ['a draft', { mayHandOn: true, status: 'draft' }, false],
    ['retired', { mayHandOn: true, status: 'retired' }, false],
    ['a template of tracks', { mayHandOn: true, kind: 'track-template' }, false],
    ['of another partnership', { mayHandOn: true, partnershipId: 'other' }, false],
  ] as const)('%s: %o is assigned: %s', (_, changed, expected) => {
    expect(mayAssign(coach, { ...offered, ...changed })).toBe(expected)
    const verdict = can(coach, 'item.assign', { ...offered, ...changed })
    expect(verdict).toBe(expected ? true : 'coordinator')
  })

  it('is assigned by professionals of its partnership alone, and only while it is offered', () => {
    fc.assert(
      fc.property(
        anyActor,
        sharing,
        state,
        fc.boolean(),
        fc.constantFrom(...ITEM_KINDS),
        (actor, shared, { status, validUntil }, mayHandOn, kind) => {
          if (!mayAssign(actor, { ...shared, status, validUntil, mayHandOn, kind })) return
          expect(actor.kind).toBe('professional')
          expect([status, kind]).toEqual(['published', 'resource'])
          expect(validUntil === null || validUntil >= actor.today).toBe(true)
          // Whoever neither reaches companies nor lets hand on was not assigned.
          const isMeant = shared.reach === 'partners-and-smes' || shared.visibility === 'public'
          expect(isMeant || mayHandOn).toBe(true)
        },
      ),
    )
  })
})
