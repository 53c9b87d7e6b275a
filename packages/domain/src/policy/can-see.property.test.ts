import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyActor,
  itemOf,
  professionalActor,
  sharing,
  sme,
  smeActor,
  state,
  unattachedActor,
} from '../../test/arbitraries.ts'
import type { Sharing, Visibility } from '../item/sharing.ts'
import { canSee } from './can-see.ts'

/** Each pair: whoever sees the first sees the second. `selected` and `regions` are not comparable. */
const WIDENINGS: readonly [Visibility, Visibility][] = [
  ['private', 'organisation'],
  ['organisation', 'selected'],
  ['organisation', 'regions'],
  ['selected', 'partnership'],
  ['regions', 'partnership'],
  ['partnership', 'public'],
]

const isOffered = (
  today: string,
  { status, validUntil }: { status: string; validUntil: string | null },
) => status === 'published' && (validUntil === null || today <= validUntil)

const runs = { numRuns: 500 }

describe('whatever the world, the audience rule', () => {
  it('takes sight from nobody when an item is shared more widely', () => {
    const widening = fc.constantFrom(...WIDENINGS)
    const check = fc.property(anyActor, sharing, state, widening, (actor, shared, its, pair) => {
      const [narrow, wide] = pair.map((visibility) => itemOf({ ...shared, visibility }, its))
      if (narrow && wide && canSee(actor, narrow)) expect(canSee(actor, wide)).toBe(true)
    })
    fc.assert(check, runs)
  })

  it('takes sight from nobody when one more house or side is named', () => {
    const check = fc.property(anyActor, sharing, sharing, state, (actor, shared, more, its) => {
      const named: Sharing = {
        ...shared,
        namedOrganisations: [...shared.namedOrganisations, ...more.namedOrganisations],
        namedSides: [...shared.namedSides, ...more.namedSides],
      }
      if (canSee(actor, itemOf(shared, its))) expect(canSee(actor, itemOf(named, its))).toBe(true)
    })
    fc.assert(check, runs)
  })

  it('adds SMEs and nobody else by the wider reach, and nobody at all to a private item', () => {
    const check = fc.property(anyActor, sharing, state, (actor, shared, its) => {
      const before = canSee(actor, itemOf({ ...shared, reach: 'partners' }, its))
      const after = canSee(actor, itemOf({ ...shared, reach: 'partners-and-smes' }, its))
      if (actor.kind !== 'sme' || shared.visibility === 'private') expect(after).toBe(before)
      if (before) expect(after).toBe(true)
    })
    fc.assert(check, runs)
  })

  it('shows another partnership only what is public, published and valid', () => {
    const check = fc.property(anyActor, sharing, state, (actor, shared, its) => {
      fc.pre(actor.kind !== 'unattached' && actor.partnershipId !== shared.partnershipId)
      const isPublic = shared.visibility === 'public' && isOffered(actor.today, its)
      expect(canSee(actor, itemOf(shared, its))).toBe(isPublic)
    })
    fc.assert(check, runs)
  })

  it('shows who acts for nobody only what is public, published and valid', () => {
    const check = fc.property(unattachedActor, sharing, state, (actor, shared, its) => {
      const isPublic = shared.visibility === 'public' && isOffered(actor.today, its)
      expect(canSee(actor, itemOf(shared, its))).toBe(isPublic)
    })
    fc.assert(check, runs)
  })

  it('does not depend on the order of keys', () => {
    const check = fc.property(anyActor, sharing, state, (actor, shared, its) => {
      const item = itemOf(shared, its)
      const turned = { ...item, audienceKeys: item.audienceKeys.toReversed() }
      const other = { ...actor, keys: actor.keys.toReversed() }
      expect(canSee(other, turned)).toBe(canSee(actor, item))
    })
    fc.assert(check, runs)
  })

  it('opens an assigned item to that SME and to nobody else', () => {
    const check = fc.property(anyActor, sharing, state, sme, (actor, shared, its, smeId) => {
      const before = canSee(actor, itemOf(shared, { ...its, openedTo: [] }))
      const after = canSee(actor, itemOf(shared, { ...its, openedTo: [smeId] }))
      const isTheirs =
        actor.kind === 'sme' &&
        actor.smeId === smeId &&
        actor.partnershipId === shared.partnershipId
      expect(after).toBe(before || (isTheirs && !['draft', 'merged'].includes(its.status)))
    })
    fc.assert(check, runs)
  })

  it('shows a draft to the people of its owner and to nobody else', () => {
    const both = fc.oneof(professionalActor, smeActor)
    const check = fc.property(both, sharing, state, (actor, shared, its) => {
      const sees = canSee(actor, itemOf(shared, { ...its, status: 'draft' }))
      const isOwners =
        actor.kind === 'professional' && actor.organisationId === shared.ownerOrganisationId
      if (!isOwners) expect(sees).toBe(false)
    })
    fc.assert(check, runs)
  })

  it('shows what was merged into another to nobody', () => {
    const check = fc.property(anyActor, sharing, state, (actor, shared, its) => {
      expect(canSee(actor, itemOf(shared, { ...its, status: 'merged' }))).toBe(false)
    })
    fc.assert(check, runs)
  })
})
