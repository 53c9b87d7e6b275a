import { underscored } from '@traject/db/enum-names'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import type { CompetenceSeed, FacilitySeed, Lang } from './demo/types.ts'
import { closureOf, conceptId } from './demo-concepts.ts'
import { type DemoWorld, day } from './demo-world.ts'

type Seed = CompetenceSeed | FacilitySeed

/** The row of item of what a house shares beside its resources: published, in the hands of its author. */
export function sharedItem(world: DemoWorld, seed: Seed, kind: 'competence' | 'facility') {
  const { ids, partnershipId, now } = world
  const { key, house, language, visibility, reach, sides = [], validForDays } = seed
  const author = 'author' in seed ? seed.author : seed.who === 'house' ? 'coordinator' : seed.who
  const sharing = {
    partnershipId,
    ownerOrganisationId: ids.of('house', house),
    authorPersonId: ids.of('person', `${house}-${author}`),
    visibility,
    namedOrganisations: [],
  }
  const concepts = seed.concepts.map(conceptId)
  const since = new Date(now.getTime() - seed.daysAgo * 86_400_000)
  return {
    id: ids.of('item', key),
    kind,
    ...sharing,
    namedSides: sides.map(underscored),
    status: 'published' as const,
    reach: underscored(reach),
    sourceLanguage: language,
    concepts,
    conceptClosure: closureOf(concepts),
    validUntil: validForDays === undefined ? null : day(world, validForDays),
    audienceKeys: keysOfItem({ ...sharing, reach, namedSides: sides }),
    publishedAt: since,
    createdAt: since,
  }
}

/** The rows of its titles and summaries. */
export function sharedTexts({ ids, partnershipId }: DemoWorld, { key, texts }: Seed) {
  return Object.entries(texts).map(([language, text]) => {
    return { itemId: ids.of('item', key), partnershipId, language: language as Lang, ...text }
  })
}
