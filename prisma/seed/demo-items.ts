import { underscored } from '@traject/db/enum-names'
import { refreshSearch } from '@traject/db/item/search-document'
import { closures } from '@traject/domain/concept/concept'
import type { Side } from '@traject/domain/partnership/side'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { resources } from './demo/resources.ts'
import type { Lang, ResourceSeed } from './demo/types.ts'
import { type DemoWorld, day } from './demo-world.ts'
import { baseConcepts, conceptId } from './fill-vocabulary.ts'

export async function writeItems(world: DemoWorld) {
  const { scope, connection, ids, partnershipId } = world
  await connection.item.createMany({ data: resources.map((one, at) => itemRow(world, one, at)) })
  await connection.itemText.createMany({
    data: resources.flatMap(({ key, texts }) =>
      Object.entries(texts).map(([language, text]) => {
        return { itemId: ids.of('item', key), partnershipId, language: language as Lang, ...text }
      }),
    ),
  })
  for (const resource of resources) await writeResource(world, resource)
  const itemIds = resources.map(({ key }) => ids.of('item', key))
  await refreshSearch(scope, itemIds)
}

async function writeResource(world: DemoWorld, resource: ResourceSeed) {
  const { connection, ids, partnershipId, now } = world
  const { key, kind, form, body, url, file, house, author } = resource
  const stored = file && (await world.storeFile(file.name, file.content))
  await connection.resource.create({
    data: {
      item: { connect: { id: ids.of('item', key) } },
      genre: kind,
      form,
      body: body ?? null,
      url: url ?? null,
      ...(stored
        ? {
            file: {
              create: {
                ...stored,
                partnership: { connect: { id: partnershipId } },
                by: { connect: { id: ids.of('person', `${house}-${author}`) } },
                createdAt: now,
              },
            },
          }
        : {}),
    },
  })
}

const closure = closures(baseConcepts())

/** The concepts with everything broader. */
export function closureOf(concepts: string[]): string[] {
  return [...new Set(concepts.flatMap((id) => closure.get(id) ?? [id]))].sort()
}

/** Prime, so that each resource has a turn of its own; the list stands house by house. */
const STRIDE = 17

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
  // One was shared every few days, now by this house and now by that one.
  const turn = (at * STRIDE) % resources.length
  const since = new Date(now.getTime() - (turn * 5 + 2) * 86_400_000)
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
