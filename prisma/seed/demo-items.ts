import { underscored } from '@traject/db/enum-names'
import { refreshSearch } from '@traject/db/item/search-document'
import { closures } from '@traject/domain/concept/concept'
import type { Side } from '@traject/domain/partnership/side'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { resources } from './demo/resources.ts'
import type { Lang, ResourceSeed } from './demo/types.ts'
import { type DemoWorld, day } from './demo-world.ts'
import { baseConcepts, conceptId } from './fill-vocabulary.ts'

/** What the catalogue can hold so far: texts and links. */
export const shared = resources.filter(({ form }) => form !== 'file')

export async function writeItems(world: DemoWorld) {
  const { scope, connection, ids, partnershipId } = world
  await connection.item.createMany({ data: shared.map((one, at) => itemRow(world, one, at)) })
  await connection.itemText.createMany({
    data: shared.flatMap(({ key, texts }) =>
      Object.entries(texts).map(([language, text]) => {
        return { itemId: ids.of('item', key), partnershipId, language: language as Lang, ...text }
      }),
    ),
  })
  await connection.resource.createMany({
    data: shared.map(({ key, kind, form, body, url }) => ({
      itemId: ids.of('item', key),
      genre: kind,
      form: form === 'link' ? ('link' as const) : ('text' as const),
      body: body ?? null,
      url: url ?? null,
    })),
  })
  const itemIds = shared.map(({ key }) => ids.of('item', key))
  await refreshSearch(scope, itemIds)
}

const closure = closures(baseConcepts())

function closureOf(concepts: string[]): string[] {
  return [...new Set(concepts.flatMap((id) => closure.get(id) ?? [id]))].sort()
}

function itemRow(world: DemoWorld, resource: ResourceSeed, at: number) {
  const { ids, partnershipId, now } = world
  const concepts = resource.concepts.map(conceptId)
  const { key, house, author, language, status, visibility, reach } = resource
  const sharing = {
    partnershipId,
    ownerOrganisationId: ids.of('house', house),
    authorPersonId: ids.of('person', `${house}-${author}`),
    visibility,
    namedOrganisations: (resource.houses ?? []).map((named) => ids.of('house', named)),
  }
  const namedSides: Side[] = resource.sides ?? []
  // One was shared every few days, so that "newest first" says something.
  const since = new Date(now.getTime() - (at * 5 + 2) * 86_400_000)
  return {
    id: ids.of('item', key),
    kind: 'resource' as const,
    ...sharing,
    namedSides: namedSides.map(underscored),
    status,
    reach: underscored(reach),
    sourceLanguage: language,
    concepts,
    conceptClosure: closureOf(concepts),
    terms: underscored(resource.terms),
    mayHandOn: resource.mayHandOn,
    validUntil: resource.validForDays === undefined ? null : day(world, resource.validForDays),
    audienceKeys: keysOfItem({ ...sharing, reach, namedSides }),
    publishedAt: status === 'draft' ? null : since,
    retiredAt: status === 'retired' ? now : null,
    createdAt: since,
  }
}
