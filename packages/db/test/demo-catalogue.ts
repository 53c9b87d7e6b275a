import { randomUUID } from 'node:crypto'
import { type ItemFilter, itemFilterInput } from '@traject/domain/item/item-filter'
import type { Language } from '@traject/domain/language/language'
import { professional } from '@traject/domain/policy/actor'
import { people } from '../../../prisma/seed/demo/people.ts'
import { resources } from '../../../prisma/seed/demo/resources.ts'
import type { HouseKey } from '../../../prisma/seed/demo/types.ts'
import { fillDemo } from '../../../prisma/seed/fill-demo.ts'
import { fillVocabulary } from '../../../prisma/seed/fill-vocabulary.ts'
import { searchItems } from '../src/item/search-items.repo.ts'
import { listSeats } from '../src/partnership/partner-seat.repo.ts'
import { actorScope, operatorScope, tenantScope } from '../src/scope.ts'
import { NOON, TODAY } from './small-world.ts'
import { testDatabase } from './test-database.ts'

export type DemoCatalogue = Awaited<ReturnType<typeof demoCatalogue>>
export type Asked = Partial<ItemFilter>
export interface Reader {
  as?: HouseKey
  language?: Language
}

/** The demo, with search by the names that its seed gives. Call `drop` when the file is done. */
export async function demoCatalogue() {
  const { database, url, drop } = await testDatabase()
  await fillVocabulary(database, NOON)
  await fillDemo(database, NOON, {
    passwordHash: 'a hash',
    // What a file holds is not searched.
    storeFile: async (name, content) => {
      return { key: randomUUID(), name, mediaType: 'text/csv', size: content.length, sha256: '' }
    },
  })
  const { prisma } = database
  const origin = { database, now: NOON }

  const texts = await prisma.itemText.findMany({ select: { itemId: true, title: true } })
  const idOf = new Map(
    resources.flatMap(({ key, language, texts: seeded }) => {
      const id = texts.find(({ title }) => title === seeded[language]?.title)?.itemId
      return id === undefined ? [] : [[key, id] as const]
    }),
  )
  const keyOf = new Map([...idOf].map(([key, id]) => [id, key]))

  const affiliations = await prisma.affiliation.findMany({
    where: { role: 'coach' },
    select: { id: true, personId: true, organisationId: true, partnershipId: true, person: true },
  })
  const viewers = new Map<HouseKey, ReturnType<typeof viewing>>()
  const viewing = (actor: ReturnType<typeof professional>) => {
    const scope = tenantScope(origin, actor)
    if (!scope) throw new Error('A professional acts in a partnership')
    return { ...actorScope(origin, actor), actor, scope }
  }
  for (const { house, email } of people) {
    const acts = affiliations.find(({ person }) => person.email === email)
    if (!house || !acts || viewers.has(house)) continue
    const { id: affiliationId, personId, organisationId, partnershipId } = acts
    const who = { today: TODAY, personId, partnershipId, organisationId, affiliationId }
    const role = { role: 'coach', seatRole: 'partner', side: 'flanders', leavers: [] } as const
    const seats = await listSeats(viewing(professional({ ...who, ...role })).scope)
    const side = seats.find((seat) => seat.organisationId === organisationId)?.side ?? 'flanders'
    viewers.set(house, viewing(professional({ ...who, ...role, side })))
  }

  /** A coach of that house, at noon of the day when the demo was filled. */
  const coachOf = (house: HouseKey) => {
    const viewer = viewers.get(house)
    if (!viewer) throw new Error(`The demo has no coach of ${house}`)
    return viewer
  }
  const search = (asked: Asked | string, { as = 'phenix', language = 'fr' }: Reader = {}) => {
    const filter = itemFilterInput.parse(typeof asked === 'string' ? { q: asked } : asked)
    return searchItems(coachOf(as), filter, language)
  }
  const keysOf = (items: readonly { id: string }[]) => items.map(({ id }) => keyOf.get(id) ?? id)
  /** What a search shows first, by the names of the seed. */
  const find = async (asked: Asked | string, reader: Reader = {}) =>
    keysOf((await search(asked, reader)).items)

  return {
    database,
    url,
    drop,
    operator: operatorScope(origin),
    idOf: (key: string) => idOf.get(key) ?? '',
    has: (key: string) => idOf.has(key),
    coachOf,
    search,
    find,
    keysOf,
  }
}
