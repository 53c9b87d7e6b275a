import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActor, itemOf, sharing } from '../../test/arbitraries.ts'
import { SIDES } from '../partnership/side.ts'
import { professional } from '../policy/actor.ts'
import { authorKey } from '../policy/audience-keys.ts'
import { canSee } from '../policy/can-see.ts'
import type { ShareInput } from './inputs.ts'
import { audienceSummary, type SharingHouse, sharingBy } from './share-item.ts'
import { REACHES, VISIBILITIES } from './sharing.ts'

const owner = {
  partnershipId: 'emerge',
  ownerOrganisationId: 'buda',
  authorPersonId: 'ada',
}
const published = { status: 'published', validUntil: null, openedTo: [] } as const
const runs = { numRuns: 500 }

const choice: fc.Arbitrary<ShareInput> = fc.record({
  visibility: fc.constantFrom(...VISIBILITIES),
  reach: fc.constantFrom(...REACHES),
  houses: fc.uniqueArray(fc.constantFrom('buda', 'phenix', 'mill', 'dunes')),
  sides: fc.uniqueArray(fc.constantFrom(...SIDES)),
  mayHandOn: fc.boolean(),
})

const seats: fc.Arbitrary<SharingHouse[]> = fc.uniqueArray(
  fc.record({
    organisationId: fc.constantFrom('buda', 'phenix', 'mill', 'dunes'),
    name: fc.string({ minLength: 1 }),
    side: fc.constantFrom(...SIDES),
    people: fc.uniqueArray(fc.constantFrom('ada', 'ben', 'cas', 'dot')),
  }),
  { selector: ({ organisationId }) => organisationId },
)

/** Somebody of a house who has written nothing. */
const reader = ({ organisationId, side }: SharingHouse, partnershipId: string) =>
  professional({
    today: '2026-06-15',
    personId: 'somebody',
    partnershipId,
    organisationId,
    affiliationId: 'affiliation',
    role: 'member',
    seatRole: 'partner',
    side,
    leavers: [],
  })

describe('a choice of the share panel', () => {
  const chosen = (changed: Partial<ShareInput>): ShareInput => ({
    visibility: 'organisation',
    reach: 'partners',
    houses: ['phenix', 'mill'],
    sides: ['wallonia'],
    mayHandOn: false,
    ...changed,
  })

  it('keeps the names that its visibility uses, and drops the others', () => {
    expect(sharingBy(chosen({ visibility: 'selected' }), owner)).toMatchObject({
      namedOrganisations: ['phenix', 'mill'],
      namedSides: [],
    })
    expect(sharingBy(chosen({ visibility: 'regions' }), owner)).toMatchObject({
      namedOrganisations: [],
      namedSides: ['wallonia'],
    })
    for (const visibility of ['private', 'organisation', 'partnership', 'public'] as const) {
      const named = sharingBy(chosen({ visibility }), owner)
      expect(named).toMatchObject({ namedOrganisations: [], namedSides: [] })
    }
  })

  it('does not name the owner, who is meant anyway', () => {
    const named = sharingBy(chosen({ visibility: 'selected', houses: ['buda', 'mill'] }), owner)
    expect(named.namedOrganisations).toEqual(['mill'])
  })

  it('changes neither owner nor author, whatever is chosen', () => {
    const check = fc.property(choice, (one) => {
      expect(sharingBy(one, owner)).toMatchObject(owner)
    })
    fc.assert(check, runs)
  })

  it('reaches everybody there is when it is public, SMEs too', () => {
    const check = fc.property(choice, anyActor, (one, actor) => {
      const open = sharingBy({ ...one, visibility: 'public' }, owner)
      expect(open.reach).toBe('partners-and-smes')
      expect(canSee(actor, itemOf(open, published))).toBe(true)
    })
    fc.assert(check, runs)
  })

  it('reaches nobody but who holds the author’s key when it is private', () => {
    const check = fc.property(choice, anyActor, (one, actor) => {
      const own = sharingBy({ ...one, visibility: 'private' }, owner)
      expect(own.reach).toBe('partners')
      const isAuthors =
        actor.kind !== 'unattached' &&
        actor.partnershipId === 'emerge' &&
        actor.keys.includes(authorKey('ada', 'buda'))
      expect(canSee(actor, itemOf(own, published))).toBe(isAuthors)
    })
    fc.assert(check, runs)
  })
})

describe('the summary of an audience', () => {
  it('names exactly the houses whose people see it, and counts each person once', () => {
    const check = fc.property(sharing, seats, (shared, houses) => {
      const summary = audienceSummary(shared, houses)
      if (summary.kind !== 'houses') return
      const item = itemOf(shared, published)
      const see = houses.filter((house) => canSee(reader(house, shared.partnershipId), item))
      expect(summary.houses).toEqual(see.map(({ name }) => name))
      expect(summary.professionals).toBe(new Set(see.flatMap(({ people }) => people)).size)
      expect(summary.smes).toBe(shared.reach === 'partners-and-smes')
    })
    fc.assert(check, runs)
  })

  it('says everyone or the author only where it is so, and counts nobody there', () => {
    const check = fc.property(sharing, seats, (shared, houses) => {
      const summary = audienceSummary(shared, houses)
      if (shared.visibility === 'public') expect(summary).toEqual({ kind: 'everyone' })
      else if (shared.visibility === 'private') expect(summary).toEqual({ kind: 'author' })
      else expect(summary.kind).toBe('houses')
    })
    fc.assert(check, runs)
  })

  it('says of SMEs whether they are meant, never how many', () => {
    const shared = sharingBy(
      {
        visibility: 'partnership',
        reach: 'partners-and-smes',
        houses: [],
        sides: [],
        mayHandOn: true,
      },
      owner,
    )
    const buda = {
      organisationId: 'buda',
      name: 'Buda',
      side: 'flanders',
      people: ['ada'],
    } as const
    expect(audienceSummary(shared, [buda])).toEqual({
      kind: 'houses',
      houses: ['Buda'],
      professionals: 1,
      smes: true,
    })
  })
})
