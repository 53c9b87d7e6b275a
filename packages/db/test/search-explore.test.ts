import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { closures } from '@traject/domain/concept/concept'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { it } from 'vitest'
import { resources } from '../../../prisma/seed/demo/resources.ts'
import { baseConcepts, conceptId } from '../../../prisma/seed/fill-vocabulary.ts'
import { refreshSearch } from '../src/item/search-document.ts'
import { demoCatalogue } from './demo-catalogue.ts'
import { NOON } from './small-world.ts'

const { database, find, search, drop, has, operator } = await demoCatalogue()
it('explores', async () => {
  const out: string[] = []
  const qs = readFileSync('/tmp/queries.txt', 'utf8').split('\n').filter(Boolean)
  if (process.env.WITH_FILES) {
    const closure = closures(baseConcepts())
    const orgs = await database.prisma.organisation.findMany()
    const names: Record<string, string> = {
      phenix: 'le Phénix',
      buda: 'Buda',
      'grote-post': 'De Grote Post',
      viernulvier: 'VIERNULVIER',
      'charleroi-danse': 'Charleroi danse',
      namur: 'Théâtre de Namur',
    }
    const org = (k: string) => orgs.find((o) => o.name === names[k])!.id
    const part = (await database.prisma.partnership.findFirst())!
    const author = (await database.prisma.person.findFirst())!
    const ids: string[] = []
    for (const r of resources.filter((r) => !has(r.key))) {
      const id = randomUUID()
      ids.push(id)
      const concepts = r.concepts.map(conceptId)
      const sh = {
        partnershipId: part.id,
        ownerOrganisationId: org(r.house),
        authorPersonId: author.id,
        visibility: r.visibility,
        namedOrganisations: (r.houses ?? []).map(org),
      }
      await database.prisma.item.create({
        data: {
          id,
          kind: 'resource',
          ...sh,
          namedSides: [],
          status: r.status,
          reach: r.reach === 'partners' ? 'partners' : 'partners_and_smes',
          sourceLanguage: r.language,
          concepts,
          conceptClosure: [...new Set(concepts.flatMap((c) => closure.get(c) ?? []))],
          terms: 'cc_by',
          mayHandOn: true,
          publishedAt: NOON,
          createdAt: NOON,
          audienceKeys: keysOfItem({ ...sh, reach: r.reach, namedSides: r.sides ?? [] }),
          resource: { create: { genre: r.kind, form: 'text' } },
          texts: {
            create: Object.entries(r.texts).map(([language, t]) => ({
              partnershipId: part.id,
              language: language as 'fr',
              ...t!,
            })),
          },
        },
      })
    }
    await refreshSearch(operator as never, ids)
  }
  const map = new Map(
    (await database.prisma.itemText.findMany())
      .map(
        (t) =>
          [t.itemId, resources.find((r) => r.texts[r.language]?.title === t.title)?.key] as const,
      )
      .filter(([, k]) => k),
  )
  for (const line of qs) {
    const [q = '', as = 'phenix', language = 'fr'] = line.split('|')
    const t0 = performance.now()
    const page = await search(q, { as: as as 'phenix', language: language as 'fr' })
    const ms = Math.round(performance.now() - t0)
    out.push(
      `«${q}» ${as}/${language} n=${page.count}${page.nearly ? ' NEARLY' : ''} ${ms}ms: ${page.items
        .map(
          (i) =>
            (map.get(i.id) ?? i.id) +
            (i.foundBy.length
              ? `[${i.foundBy.map((f) => `${f.typed}/${f.typedLanguage}→${f.label}`).join(';')}]`
              : ''),
        )
        .slice(0, 9)
        .join(', ')}`,
    )
  }
  writeFileSync('/tmp/explored.txt', out.join('\n'))
  void find
})
