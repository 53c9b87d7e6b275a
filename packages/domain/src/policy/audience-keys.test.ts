import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharing } from '../../test/arbitraries.ts'
import type { Sharing } from '../item/sharing.ts'
import { keysHeldBack, keysOfItem } from './audience-keys.ts'

const budget: Sharing = {
  partnershipId: 'emerge',
  ownerOrganisationId: 'buda',
  authorPersonId: 'ada',
  visibility: 'organisation',
  reach: 'partners',
  namedOrganisations: ['phenix'],
  namedSides: ['wallonia'],
}

describe('the keys of an item', () => {
  it.each([
    ['private', ['author:ada@buda']],
    ['organisation', ['organisation:buda']],
    ['selected', ['organisation:buda', 'organisation:phenix']],
    ['regions', ['organisation:buda', 'side:wallonia']],
    ['partnership', ['partnership:emerge']],
    ['public', ['public']],
  ] as const)('of visibility %s with reach partners are %j', (visibility, keys) => {
    expect(keysOfItem({ ...budget, visibility })).toEqual(keys)
  })

  it.each([
    ['organisation', ['organisation:buda', 'sme-organisation:buda']],
    [
      'regions',
      ['organisation:buda', 'side:wallonia', 'sme-organisation:buda', 'sme-side:wallonia'],
    ],
    ['partnership', ['partnership:emerge', 'sme-partnership:emerge']],
  ] as const)('of visibility %s exist for SMEs too with the wider reach', (visibility, keys) => {
    expect(keysOfItem({ ...budget, visibility, reach: 'partners-and-smes' })).toEqual(keys)
  })

  it('are sorted and never repeated', () => {
    fc.assert(
      fc.property(sharing, (shared) => {
        const keys = keysOfItem(shared)
        expect(keys).toEqual([...new Set(keys)].sort())
      }),
    )
  })

  it('do not depend on the order in which houses and sides were named', () => {
    fc.assert(
      fc.property(sharing, (shared) => {
        const turned = {
          ...shared,
          namedOrganisations: shared.namedOrganisations.toReversed(),
          namedSides: shared.namedSides.toReversed(),
        }
        expect(keysOfItem(turned)).toEqual(keysOfItem(shared))
      }),
    )
  })

  it('only gain keys of SMEs by the wider reach, and none at all when private or public', () => {
    fc.assert(
      fc.property(sharing, (shared) => {
        const narrow = keysOfItem({ ...shared, reach: 'partners' })
        const wide = keysOfItem({ ...shared, reach: 'partners-and-smes' })
        const gained = wide.filter((key) => !narrow.includes(key))
        expect(narrow.filter((key) => !wide.includes(key))).toEqual([])
        expect(gained.every((key) => key.startsWith('sme-'))).toBe(true)
        const forSomeHouses = !['private', 'public'].includes(shared.visibility)
        expect(gained.length > 0).toBe(forSomeHouses)
      }),
    )
  })
})

describe('the keys of an item that is held back', () => {
  it.each([
    ['private', ['author:ada@buda']],
    ['selected', ['organisation:buda']],
    ['public', ['organisation:buda']],
  ] as const)('of visibility %s are its house alone: %j', (visibility, keys) => {
    expect(keysHeldBack({ ...budget, visibility, reach: 'partners-and-smes' })).toEqual(keys)
  })

  it('open it to nobody beyond its house and its author, however it is shared', () => {
    fc.assert(
      fc.property(sharing, (shared) => {
        const { ownerOrganisationId, authorPersonId } = shared
        const own = [`organisation:${ownerOrganisationId}`]
        const writer = [`author:${authorPersonId}@${ownerOrganisationId}`]
        expect([own, writer]).toContainEqual(keysHeldBack(shared))
      }),
    )
  })
})
