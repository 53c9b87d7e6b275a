import { describe, expect, it } from 'vitest'
import { actingFors, seesItem } from './oracle.ts'
import {
  as,
  belongs,
  seat,
  shared,
  tinyWorld,
  today,
  tomorrow,
  track,
  twoSeats,
  visitor,
  works,
  yesterday,
} from './tiny-world.ts'
import type { TrackState } from './world-tracks.ts'

const forAll = shared({ visibility: 'partnership', reach: 'partners-and-smes' })

describe('reading 1: a professional', () => {
  const ben = works('ben', 'mill')
  const sees = (affiliation = ben, mill = twoSeats[1]): boolean => {
    const seats = mill ? [mill] : []
    return seesItem(
      tinyWorld({ seats, affiliations: [affiliation], items: [forAll] }),
      as(affiliation),
      'it',
    )
  }
  const until = (day: string) => works('ben', 'mill', 'coach', { until: day })
  const from = (day: string) => works('ben', 'mill', 'coach', { from: day })

  it('holds keys from the first day of the affiliation to the end of the last', () => {
    expect([sees(), sees(until(today)), sees(from(today))]).toEqual([true, true, true])
    expect([sees(until(yesterday)), sees(from(tomorrow))]).toEqual([false, false])
  })

  it('holds none without a seat of the house in force, in that partnership', () => {
    expect(sees(ben, seat('mill', 'wallonia', { until: today }))).toBe(true)
    expect(sees(ben, seat('mill', 'wallonia', { until: yesterday }))).toBe(false)
    expect(sees(ben, seat('mill', 'wallonia', { from: tomorrow }))).toBe(false)
    expect(sees(ben, seat('mill', 'wallonia', { partnershipId: 'q' }))).toBe(false)
    expect(sees(ben, seat('harbour', 'flanders'))).toBe(false)
  })

  it('has the role of the affiliation acted for, and not that of another one', () => {
    const member = works('ben', 'harbour', 'member')
    const coordinator = works('ben', 'harbour', 'coordinator', { id: 'second' })
    const affiliations = [member, coordinator]
    const world = tinyWorld({ seats: twoSeats, affiliations, items: [shared({ status: 'draft' })] })
    expect(seesItem(world, as(member), 'it')).toBe(false)
    expect(seesItem(world, as(coordinator), 'it')).toBe(true)
    expect(seesItem(world, as({ ...member, role: 'coordinator' }), 'it')).toBe(false)
  })

  it('holds no key of another house he also works for', () => {
    const affiliations = [ben, works('ben', 'harbour')]
    const world = tinyWorld({ seats: twoSeats, affiliations, items: [shared()] })
    expect(affiliations.map((row) => seesItem(world, as(row), 'it'))).toEqual([false, true])
  })
})

describe('reading 1: whom people can act for', () => {
  const person = { email: '', name: '', language: 'en', isDemo: false } as const
  const people = ['ben', 'kim'].map((id) => ({ id, ...person }))
  const nobody = people.map(({ id }) => ({ kind: 'none', personId: id }))

  it('is each affiliation with a seat and each membership, in force today', () => {
    const affiliations = [works('ben', 'mill', 'member'), works('ben', 'harbour')]
    const facts = { people, affiliations, smeMemberships: [belongs('kim', 'kite')] }
    const ways = [...affiliations, ...facts.smeMemberships].map(as)
    expect(actingFors(tinyWorld({ ...facts, seats: twoSeats }))).toEqual([...ways, visitor])
  })

  it('is nobody for those whose affiliation, seat or membership is not in force', () => {
    const past = { until: yesterday }
    const smeMemberships = [belongs('kim', 'kite', past)]
    const left = [works('ben', 'mill', 'coach', past)]
    const facts = { people, smeMemberships, seats: twoSeats }
    expect(actingFors(tinyWorld({ ...facts, affiliations: left }))).toEqual([...nobody, visitor])
    const affiliations = [works('ben', 'mill')]
    for (const seats of [[], [seat('mill', 'wallonia', past)]]) {
      expect(actingFors(tinyWorld({ ...facts, affiliations, seats }))).toEqual([...nobody, visitor])
    }
  })
})

describe('reading 2: an SME', () => {
  const kim = belongs('kim', 'kite')
  const sees = (state: TrackState, seats = twoSeats, item = forAll): boolean =>
    seesItem(
      tinyWorld({ seats, smeMemberships: [kim], tracks: [track({ state })], items: [item] }),
      as(kim),
      'it',
    )

  it('holds the keys of a house from agreement to closing', () => {
    const open = ['agreed', 'active', 'paused', 'completed', 'stopped', 'follow-up'] as const
    expect(open.filter((state) => sees(state))).toEqual(open)
    expect((['proposed', 'declined', 'closed'] as const).filter((state) => sees(state))).toEqual([])
  })

  it('holds none of a house that has lost its seat', () => {
    expect(sees('active', [seat('harbour', 'flanders', { until: yesterday })])).toBe(false)
  })

  it('holds the side of that seat and the house, and no other', () => {
    const regions = { visibility: 'regions', ownerOrganisationId: 'mill' } as const
    const item = (side: 'flanders' | 'wallonia') =>
      shared({ ...regions, reach: 'partners-and-smes', namedSides: [side] })
    expect([sees('active', twoSeats, item('flanders'))]).toEqual([true])
    expect([sees('active', twoSeats, item('wallonia'))]).toEqual([false])
    const house = { ...forAll, visibility: 'organisation' as const }
    expect(sees('active', twoSeats, house)).toBe(true)
    expect(sees('active', twoSeats, { ...house, ownerOrganisationId: 'mill' })).toBe(false)
  })

  it('holds nothing of what is shared with partners only', () => {
    expect(sees('active', twoSeats, { ...forAll, reach: 'partners' })).toBe(false)
  })

  it('holds none by a track in another partnership, or after a membership', () => {
    const elsewhere = [track({ partnershipId: 'q' })]
    const facts = { seats: twoSeats, smeMemberships: [kim], items: [forAll] }
    expect(seesItem(tinyWorld({ ...facts, tracks: elsewhere }), as(kim), 'it')).toBe(false)
    const left = belongs('kim', 'kite', { until: yesterday })
    const world = tinyWorld({ ...facts, smeMemberships: [left], tracks: [track()] })
    expect(seesItem(world, as(left), 'it')).toBe(false)
  })
})

describe('reading 3: nobody in particular', () => {
  it('an administrator, a person without a role and a visitor see what is public alone', () => {
    const person = { email: '', name: '', language: 'en', isDemo: false } as const
    const people = ['omar', 'pia', 'quin'].map((id) => ({ id, ...person }))
    const since = { from: '2026-01-01', until: null }
    const administratorships = ['omar', 'quin'].map((id) => ({ id, personId: id, ...since }))
    const items = [forAll, shared({ id: 'public', visibility: 'public' })]
    const affiliations = [works('quin', 'mill', 'member')]
    const facts = { seats: twoSeats, people, administratorships, affiliations, items }
    const world = tinyWorld(facts)
    const nobody = ['omar', 'pia', 'quin'].map((personId) => ({ kind: 'none' as const, personId }))
    expect(actingFors(world)).toEqual([...affiliations.map(as), ...nobody, visitor])
    for (const who of [...nobody, visitor]) {
      expect(seesItem(world, who, 'public')).toBe(true)
      expect(seesItem(world, who, 'it')).toBe(false)
    }
  })
})
