import { underscored } from '@traject/db/enum-names'
import { refreshSearch } from '@traject/db/item/search-document'
import { LANGUAGES } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { isMade, previewKind } from '@traject/domain/resource/preview-kind'
import { resources } from './demo/resources.ts'
import type { FileSeed, Lang, ResourceSeed } from './demo/types.ts'
import { closureOf, conceptId } from './demo-concepts.ts'
import { type DemoWorld, day } from './demo-world.ts'

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
  for (const [at, resource] of resources.entries()) await writeResource(world, resource, at)
  const itemIds = resources.map(({ key }) => ids.of('item', key))
  await refreshSearch(scope, itemIds)
}

async function writeResource(world: DemoWorld, resource: ResourceSeed, at: number) {
  const { connection, ids, partnershipId } = world
  const { key, kind, form, body, bodies, url, language } = resource
  const itemId = ids.of('item', key)
  await connection.resource.create({ data: { itemId, genre: kind, form } })
  const daysAgo = sharedDaysAgo(resource, at)
  const file = resource.file && { daysAgo, ...resource.file }
  const files = resource.files ?? (file ? { [language]: [file] } : {})
  const texts: Partial<Record<Lang, string>> = { ...bodies, ...(body ? { [language]: body } : {}) }
  for (const one of LANGUAGES) {
    const version = files[one] ? await writeVersions(world, resource, one, files[one]) : null
    const content = {
      body: texts[one] ?? null,
      url: one === language ? (url ?? null) : null,
      version,
    }
    if (content.body === null && content.url === null && version === null) continue
    await connection.resourceContent.create({
      data: { itemId, partnershipId, language: one, ...content },
    })
  }
}

/** The versions of a file in one language; the number of the newest. */
async function writeVersions(
  world: DemoWorld,
  { key, house, author, language: source }: ResourceSeed,
  language: Lang,
  files: readonly FileSeed[],
): Promise<number> {
  const { connection, ids, partnershipId, now } = world
  const byPersonId = ids.of('person', `${house}-${author}`)
  for (const [at, { name, content, note = '', daysAgo = 0 }] of files.entries()) {
    const stored = await world.storeFile(name, content)
    const createdAt = new Date(now.getTime() - daysAgo * 86_400_000)
    const file = await connection.storedFile.create({
      data: { ...stored, partnershipId, byPersonId, createdAt },
    })
    await connection.fileVersion.create({
      data: {
        ...{ itemId: ids.of('item', key), partnershipId, language, number: at + 1 },
        ...{ fileId: file.id, note, noteLanguage: note === '' ? null : source },
        ...{ byPersonId, byOrganisationId: ids.of('house', house), createdAt },
      },
    })
    if (!isMade(previewKind(stored.mediaType))) continue
    await connection.filePreview.create({ data: { fileId: file.id, partnershipId, createdAt } })
  }
  return files.length
}

/** Prime, so that each resource has a turn of its own; the list stands house by house. */
const STRIDE = 17
const IN_TURN = resources.filter((one) => one.sharedDaysAgo === undefined).length

/** One was shared every few days, now by this house and now by that one. */
const sharedDaysAgo = (resource: ResourceSeed, at: number): number =>
  resource.sharedDaysAgo ?? ((at * STRIDE) % IN_TURN) * 5 + 2

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
  const since = new Date(now.getTime() - sharedDaysAgo(resource, at) * 86_400_000)
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
