import type { Affiliation, Item } from '../world.ts'
import { aspects, type Competence, type Facility } from '../world-kinds.ts'
import type { Cast } from './cast.ts'
import { makeOfKind } from './items.ts'
import { allSides } from './partnerships.ts'

/** Items about none, one or several aspects. */
export const aboutAspects = ({ random }: Cast, items: readonly Item[]): Item[] =>
  items.map((item) => ({ ...item, concepts: random.some(aspects, 0, 2) }))

export const makeCompetenceItems = (cast: Cast): Item[] =>
  aboutAspects(cast, makeOfKind(cast, 'competence'))

/** Every second names somebody who acts for its house no more or not yet, where there is anybody. */
export function makeCompetences(
  { random, today }: Cast,
  items: readonly Item[],
  affiliations: readonly Affiliation[],
): Competence[] {
  return items.map((item, at) => {
    const ofHouse = affiliations
      .filter(({ organisationId }) => organisationId === item.ownerOrganisationId)
      .filter(({ partnershipId }) => partnershipId === item.partnershipId)
    const isHere = ({ from, until }: Affiliation) => from <= today && today <= (until ?? today)
    const here = new Set(ofHouse.filter(isHere).map(({ personId }) => personId))
    const away = ofHouse.map(({ personId }) => personId).filter((id) => !here.has(id))
    const people = at % 2 === 0 || away.length === 0 ? [...here] : away
    return {
      itemId: item.id,
      personId: at % 4 === 0 || people.length === 0 ? null : random.pick(people),
      languages: random.some(['en', 'fr', 'nl', 'de', 'ar'], 1, 3),
      level: random.pick(['advise', 'coach', 'do'] as const),
      sides: random.some(allSides, 1, 2),
      hoursAMonth: random.chance(0.5) ? 1 + random.below(10) : null,
      meets: random.pick(['in-person', 'online', 'both'] as const),
    }
  })
}

export const makeFacilityItems = (cast: Cast): Item[] =>
  aboutAspects(cast, makeOfKind(cast, 'facility'))

/** Two in three have a technical sheet, and up to two pictures. */
export function makeFacilities({ random }: Cast, items: readonly Item[]): Facility[] {
  return items.map(({ id: itemId, partnershipId }, at) => ({
    ...{ itemId, partnershipId },
    city: `City-${random.word()}`,
    included: `Included is ${random.word()}`,
    sheetFileId: at % 3 === 0 ? null : random.id(),
    pictures: Array.from({ length: at % 3 }, () => ({
      id: random.id(),
      fileId: random.id(),
      alternative: `To be seen is ${random.word()}`,
    })),
  }))
}
