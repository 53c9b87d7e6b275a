import { closures } from '@traject/domain/concept/concept'
import type { Language } from '@traject/domain/language/language'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { baseConcepts, conceptId } from '../../../prisma/seed/base-concepts.ts'
import { refreshSearch } from '../src/item/search-document.ts'
import { bookkeeping, operatorScope } from '../src/scope.ts'
import { demoCatalogue } from './demo-catalogue.ts'
import { SHARED } from './pairs-shared.ts'
import { NOON } from './small-world.ts'

const closure = closures(baseConcepts())

/** The demo's catalogue, and beside it what houses share in one language alone. */
export async function pairsCatalogue() {
  const demo = await demoCatalogue()
  const { prisma } = demo.database
  const { actor } = demo.coachOf('buda')
  const all = Object.entries(SHARED).flatMap(([language, items]) =>
    items.map((item) => ({ language: language as Language, item })),
  )
  const names = new Map<string, string>()
  for (const { language, item } of all) {
    const [key, title, summary, ...about] = item
    const concepts = about.map(conceptId)
    const whose = {
      partnershipId: actor.partnershipId,
      ownerOrganisationId: actor.organisationId,
      authorPersonId: actor.personId,
    }
    const sharing = { visibility: 'partnership' as const, namedOrganisations: [], namedSides: [] }
    const { id } = await prisma.item.create({
      data: {
        ...whose,
        ...sharing,
        kind: 'resource',
        status: 'published',
        reach: 'partners_and_smes',
        sourceLanguage: language,
        concepts,
        conceptClosure: concepts.flatMap((id) => closure.get(id) ?? []),
        audienceKeys: keysOfItem({ ...whose, ...sharing, reach: 'partners-and-smes' }),
        publishedAt: NOON,
        texts: { create: { partnershipId: actor.partnershipId, language, title, summary } },
        resource: {
          create: {
            ...{ genre: 'guide', form: 'text' },
            contents: { create: { partnershipId: actor.partnershipId, language, body: '' } },
          },
        },
      },
    })
    names.set(id, key)
  }
  const writing = bookkeeping(operatorScope({ database: demo.database, now: NOON }))
  await refreshSearch(writing, [...names.keys()])

  /** All that a search finds, page after page, by the names above or those of the demo. */
  const find = async (typed: string, language: Language = 'fr') => {
    const found: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const page = await demo.search({ q: typed, ...(after ? { after } : {}) }, { language })
      found.push(...page.items.map(({ id }) => names.get(id) ?? demo.nameOf(id)))
      after = page.next
    }
    return found
  }
  const whyFound = async (typed: string, key: string, language: Language) => {
    const { items } = await demo.search(typed, { language })
    return items.find(({ id }) => names.get(id) === key)?.foundBy
  }
  return { ...demo, find, whyFound }
}
