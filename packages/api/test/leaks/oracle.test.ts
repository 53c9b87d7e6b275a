import { describe, expect, it } from 'vitest'
import { seesItem } from './oracle.ts'
import {
  as,
  assigned,
  belongs,
  seat,
  shared,
  tinyWorld,
  today,
  track,
  twoSeats,
  visitor,
  works,
  yesterday,
} from './tiny-world.ts'
import type { Item } from './world.ts'
import type { ResourceAssignmentState, TrackState } from './world-tracks.ts'

const [ada, cleo] = [works('ada', 'harbour', 'member'), works('cleo', 'harbour', 'member')]
const [els, finn] = [works('els', 'harbour'), works('finn', 'harbour', 'coordinator')]
const ben = works('ben', 'mill', 'coordinator')
const kim = belongs('kim', 'kite')
/** Of the harbour: ada (author) and cleo members, els coach, finn coordinator. */
const rows = [ada, cleo, els, finn, ben]

/** Who of these people sees the item; kim belongs to kite, which the harbour coaches. */
function whoSees(more: Partial<Item>, affiliations = rows): string[] {
  const facts = { seats: twoSeats, affiliations, smeMemberships: [kim], tracks: [track()] }
  const world = tinyWorld({ ...facts, items: [shared(more)] })
  const seeing = [...affiliations, kim].filter((row) => seesItem(world, as(row), 'it'))
  const names = seeing.map((row) => row.personId)
  return seesItem(world, visitor, 'it') ? [...names, 'visitor'] : names
}
const house = ['ada', 'cleo', 'els', 'finn']

describe('who sees an item', () => {
  it('reading 4: what is public is for anyone, of any partnership, whatever the reach', () => {
    const everybody = [...house, 'ben', 'kim', 'visitor']
    expect(whoSees({ visibility: 'public', validUntil: today })).toEqual(everybody)
    expect(whoSees({ visibility: 'public', partnershipId: 'q' })).toEqual(everybody)
  })

  it('reading 5: what is private is for its author, in every status', () => {
    const reach = 'partners-and-smes'
    for (const status of ['draft', 'published', 'retired'] as const) {
      expect(whoSees({ visibility: 'private', reach, status })).toEqual(['ada'])
    }
    expect(whoSees({ visibility: 'private', validUntil: yesterday })).toEqual(['ada'])
  })

  it('reading 5: when the author has left, the coordinators have it instead', () => {
    const left = works('ada', 'harbour', 'member', { until: yesterday })
    const moved = works('ada', 'mill')
    const elsewhere = works('ada', 'harbour', 'coach', { partnershipId: 'q' })
    for (const now of [[left], [left, moved], [elsewhere], []]) {
      const others = rows.filter((row) => row.personId !== 'ada')
      expect(whoSees({ visibility: 'private' }, [...others, ...now])).toEqual(['finn'])
    }
  })

  it('reading 5: an author who came back, or acts for another house today, has not left', () => {
    const back = works('ada', 'harbour', 'coach', { from: today, id: 'back' })
    const left = works('ada', 'harbour', 'coach', { until: yesterday })
    expect(whoSees({ visibility: 'private' }, [left, back, finn])).toEqual(['ada'])
    const both = [ada, works('ada', 'mill'), finn]
    expect(whoSees({ visibility: 'private' }, both)).toEqual(['ada'])
  })

  it('reading 6: a draft is for coordinators, coaches and the author, a member or not', () => {
    for (const visibility of ['organisation', 'partnership', 'public'] as const) {
      const draft = { visibility, status: 'draft', reach: 'partners-and-smes' } as const
      expect(whoSees(draft)).toEqual(['ada', 'els', 'finn'])
    }
    const mills = { status: 'draft', ownerOrganisationId: 'mill' } as const
    expect(whoSees(mills)).toEqual(['ben'])
  })

  it('reading 7: what is retired or expired is for all of the owner, and for nobody else', () => {
    for (const visibility of ['organisation', 'partnership', 'public'] as const) {
      const once = { visibility, reach: 'partners-and-smes' } as const
      expect(whoSees({ ...once, status: 'retired' })).toEqual(house)
      expect(whoSees({ ...once, validUntil: yesterday })).toEqual(house)
    }
  })

  it('reading 8: an assignment opens all but drafts, to the people of that SME alone', () => {
    const nora = belongs('nora', 'loom')
    const base = { seats: twoSeats, affiliations: [ben], smeMemberships: [kim, nora] }
    const opens = (more: Partial<Item>): string[] => {
      const facts = { tracks: [track()], resourceAssignments: [assigned()], items: [shared(more)] }
      const world = tinyWorld({ ...base, ...facts })
      const seeing = [ben, kim, nora].filter((row) => seesItem(world, as(row), 'it'))
      return seeing.map((row) => row.personId)
    }
    expect(opens({})).toEqual(['kim'])
    expect(opens({ status: 'retired' })).toEqual(['kim'])
    expect(opens({ validUntil: yesterday })).toEqual(['kim'])
    expect(opens({ visibility: 'private' })).toEqual(['kim'])
    expect(opens({ status: 'draft' })).toEqual([])
    expect(opens({ partnershipId: 'q' })).toEqual([])
  })

  it('reading 8: it closes when it is recalled, and on a declined or closed track', () => {
    const opens = (state: ResourceAssignmentState, of: TrackState): boolean => {
      const facts = { smeMemberships: [kim], items: [shared()], tracks: [track({ state: of })] }
      const world = tinyWorld({ ...facts, resourceAssignments: [assigned({ state })] })
      return seesItem(world, as(kim), 'it')
    }
    const given = ['assigned', 'opened', 'done', 'set-aside'] as const
    expect(given.filter((state) => opens(state, 'proposed'))).toEqual(given)
    expect(opens('recalled', 'active')).toBe(false)
    expect([opens('assigned', 'declined'), opens('assigned', 'closed')]).toEqual([false, false])
    expect([opens('done', 'stopped'), opens('done', 'follow-up')]).toEqual([true, true])
  })

  it('reading 9: except for public items, item and actor are of the same partnership', () => {
    const away = works('ben', 'harbour', 'coordinator', { partnershipId: 'q' })
    const seats = [...twoSeats, seat('harbour', 'wallonia', { partnershipId: 'q' })]
    const sees = (more: Partial<Item>): boolean =>
      seesItem(tinyWorld({ seats, affiliations: [away], items: [shared(more)] }), as(away), 'it')
    expect(sees({ visibility: 'partnership' })).toBe(false)
    expect(sees({ visibility: 'organisation', status: 'draft' })).toBe(false)
    expect(sees({ visibility: 'public', status: 'retired' })).toBe(false)
    expect(sees({ visibility: 'organisation', partnershipId: 'q' })).toBe(true)
  })

  it('domain.md: names and sides count only for the visibility they belong to', () => {
    const names = { namedOrganisations: ['mill'], namedSides: ['wallonia' as const] }
    expect(whoSees({ visibility: 'organisation', ...names })).toEqual(house)
    expect(whoSees({ visibility: 'selected', namedSides: ['wallonia'] })).toEqual(house)
    expect(whoSees({ visibility: 'regions', namedOrganisations: ['mill'] })).toEqual(house)
    expect(whoSees({ visibility: 'selected', ...names })).toEqual([...house, 'ben'])
    expect(whoSees({ visibility: 'regions', ...names })).toEqual([...house, 'ben'])
  })
})
