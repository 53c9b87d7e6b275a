import {
  type AudienceKey,
  keysOfItem,
  organisationKey,
  partnershipKey,
  sideKey,
} from '../policy/audience-keys.ts'
import type { ShareInput } from './inputs.ts'
import type { Reach, Sharing } from './sharing.ts'

/** A seat that is in force today, with the people who act for its house. */
export interface SharingHouse {
  organisationId: string
  name: string
  side: Sharing['namedSides'][number]
  /** People with an affiliation in force: a person of two houses is in both lists. */
  people: readonly string[]
}

/**
 * What sharing becomes under a choice: names that the visibility does not ask for are dropped, and
 * what is public reaches SMEs as everyone else.
 */
export function sharingBy(choice: ShareInput, owner: SharingOwner): Sharing {
  const reach: Reach = choice.visibility === 'public' ? 'partners-and-smes' : choice.reach
  return {
    ...owner,
    visibility: choice.visibility,
    reach: choice.visibility === 'private' ? 'partners' : reach,
    namedOrganisations:
      choice.visibility === 'selected'
        ? choice.houses.filter((id) => id !== owner.ownerOrganisationId)
        : [],
    namedSides: choice.visibility === 'regions' ? choice.sides : [],
  }
}

export type SharingOwner = Pick<Sharing, 'partnershipId' | 'ownerOrganisationId' | 'authorPersonId'>

/** Who can see an item, in the share panel's terms: a count says no more than the rule. */
export type AudienceSummary =
  | { kind: 'author' }
  | { kind: 'everyone' }
  | { kind: 'houses'; houses: string[]; professionals: number; smes: boolean }

/** Who is meant by a sharing today. Asked of the keys themselves, so that it cannot say otherwise. */
export function audienceSummary(
  sharing: Sharing,
  houses: readonly SharingHouse[],
): AudienceSummary {
  if (sharing.visibility === 'private') return { kind: 'author' }
  if (sharing.visibility === 'public') return { kind: 'everyone' }
  const keys = new Set<AudienceKey>(keysOfItem(sharing))
  const meant = houses.filter((house) => opensTo(house, keys, sharing.partnershipId))
  return {
    kind: 'houses',
    houses: meant.map(({ name }) => name),
    professionals: new Set(meant.flatMap(({ people }) => people)).size,
    smes: sharing.reach === 'partners-and-smes',
  }
}

function opensTo(house: SharingHouse, keys: ReadonlySet<AudienceKey>, partnershipId: string) {
  return (
    keys.has(organisationKey('professionals', house.organisationId)) ||
    keys.has(sideKey('professionals', house.side)) ||
    keys.has(partnershipKey('professionals', partnershipId))
  )
}
