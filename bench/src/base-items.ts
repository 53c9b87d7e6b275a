import { randomUUID } from 'node:crypto'
import { refreshSearch } from '@traject/db/item/search-document'
import type { Scope, Writing } from '@traject/db/scope'
import { closures } from '@traject/domain/concept/concept'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { baseConcepts } from '@traject/seed/base-concepts'
import type { Base } from './base-people.ts'
import { houseOf } from './base-people.ts'
import { languageOf, textOf, titleOf } from './words.ts'

const VISIBILITIES = ['partnership', 'partnership', 'organisation', 'selected', 'regions'] as const
const REACHES = ['partners', 'partners-and-smes'] as const
const topics = baseConcepts().filter(({ id }) => id.startsWith('topic/'))
const closure = closures(baseConcepts())
const DAY = 86_400_000

/** Resources of mixed visibility and reach, found by words and by what they mean. Their ids. */
export async function writeItems(
  base: Base,
  scope: Writing<Scope<'operator'>>,
  count: number,
): Promise<string[]> {
  const { connection, partnershipId } = base
  const rows = Array.from({ length: count }, (_, n) => itemRow(base, scope.now, n))
  const ids = rows.map(({ id }) => id)
  await connection.item.createMany({ data: rows })
  await connection.itemText.createMany({
    data: ids.map((itemId, n) => {
      const language = languageOf(n)
      const text = { title: titleOf(language, n), summary: textOf(language, n, 14) }
      return { itemId, partnershipId, language, ...text }
    }),
  })
  await connection.resource.createMany({
    data: ids.map((itemId) => ({ itemId, genre: 'guide' as const, form: 'text' as const })),
  })
  await connection.resourceContent.createMany({
    data: ids.map((itemId, n) => {
      const language = languageOf(n)
      return { itemId, partnershipId, language, body: textOf(language, n, 60) }
    }),
  })
  for (let at = 0; at < ids.length; at += 250) await refreshSearch(scope, ids.slice(at, at + 250))
  return ids
}

function itemRow(base: Base, now: Date, n: number) {
  const visibility = VISIBILITIES[n % VISIBILITIES.length] ?? 'partnership'
  const reach = REACHES[n % REACHES.length] ?? 'partners'
  const author = base.coaches[n % base.coaches.length]
  const namedSides = visibility === 'regions' ? (['flanders'] as const) : []
  const sharing = {
    partnershipId: base.partnershipId,
    ownerOrganisationId: houseOf(base, n),
    authorPersonId: author?.personId ?? '',
    visibility,
    namedOrganisations: visibility === 'selected' ? [houseOf(base, n + 1)] : [],
  }
  const concepts = [topics[n % topics.length]?.id ?? '']
  const publishedAt = new Date(now.getTime() - (n % 700) * DAY)
  return {
    id: randomUUID(),
    kind: 'resource' as const,
    status: n % 20 === 19 ? ('draft' as const) : ('published' as const),
    ...sharing,
    namedSides: [...namedSides],
    reach: reach === 'partners' ? ('partners' as const) : ('partners_and_smes' as const),
    sourceLanguage: languageOf(n),
    concepts,
    conceptClosure: [...new Set(concepts.flatMap((id) => closure.get(id) ?? [id]))],
    audienceKeys: keysOfItem({ ...sharing, reach, namedSides }),
    publishedAt,
    createdAt: publishedAt,
  }
}
