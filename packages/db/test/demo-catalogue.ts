import { randomUUID } from 'node:crypto'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import type { Language } from '@traject/domain/language/language'
import { professional } from '@traject/domain/policy/actor'
import { competences } from '../../../prisma/seed/demo/competences.ts'
import { contacts } from '../../../prisma/seed/demo/contacts.ts'
import { facilities } from '../../../prisma/seed/demo/facilities.ts'
import { people } from '../../../prisma/seed/demo/people.ts'
import { resources } from '../../../prisma/seed/demo/resources.ts'
import { templates } from '../../../prisma/seed/demo/templates.ts'
import type { HouseKey } from '../../../prisma/seed/demo/types.ts'
import { fillDemo } from '../../../prisma/seed/fill-demo.ts'
import { fillVocabulary } from '../../../prisma/seed/fill-vocabulary.ts'
import { searchItems } from '../src/item/search-items.repo.ts'
import { listSeats } from '../src/partnership/partner-seat.repo.ts'
import { actorScope, tenantScope } from '../src/scope.ts'
import { NOON, TODAY } from './small-world.ts'
import { testDatabase } from './test-database.ts'

interface Reader {
  /** A coach of this house. */
  as?: HouseKey
  language?: Language
}

/** The demo, with search by the names that its seed gives. Call `drop` when the file is done. */
export async function demoCatalogue() {
  const { database, drop } = await testDatabase()
  await fillVocabulary(database, NOON)
  await fillDemo(database, NOON, {
    passwordHash: 'a hash',
    hashIdentity: (identity) => `hash of ${identity}`,
    // What a file holds is not searched.
    storeFile: async (name, content) => {
      return { key: randomUUID(), name, mediaType: 'text/csv', size: content.length, sha256: '' }
    },
  })
  const { prisma } = database
  const origin = { database, now: NOON }
  const coachOf = await coaches()

  const texts = await prisma.itemText.findMany({ select: { itemId: true, title: true } })
  const keyOf = new Map(
    [...resources, ...templates, ...competences, ...facilities, ...contacts].flatMap((seed) => {
      const { key, language } = seed
      const own = 'texts' in seed ? seed.texts[language]?.title : seed.title[language]
      const id = texts.find(({ title }) => title === own)?.itemId
      return id === undefined ? [] : [[id, key] as const]
    }),
  )

  async function coaches() {
    const acting = await prisma.affiliation.findMany({
      where: { role: 'coach' },
      include: { person: true },
    })
    const byHouse = new Map<HouseKey, Awaited<ReturnType<typeof viewerBy>>>()
    for (const { house, email } of people) {
      const one = acting.find(({ person }) => person.email === email)
      if (house && one && !byHouse.has(house)) byHouse.set(house, await viewerBy(one))
    }
    return (house: HouseKey) => {
      const viewer = byHouse.get(house)
      if (!viewer) throw new Error(`The demo has no coach of ${house}`)
      return viewer
    }
  }

  async function viewerBy(acting: {
    id: string
    personId: string
    organisationId: string
    partnershipId: string
  }) {
    const { id: affiliationId, personId, organisationId, partnershipId } = acting
    const facts = {
      ...{ today: TODAY, personId, partnershipId, organisationId, affiliationId },
      ...({ role: 'coach', seatRole: 'partner', side: 'flanders', leavers: [] } as const),
    }
    const scope = tenantScope(origin, professional(facts))
    const seats = scope ? await listSeats(scope) : []
    const seat = seats.find((one) => one.organisationId === organisationId)
    if (!seat) throw new Error('A house of the demo has no seat')
    const actor = professional({ ...facts, side: seat.side, seatRole: seat.role })
    return { ...actorScope(origin, actor), actor }
  }

  const search = (asked: object | string, { as = 'phenix', language = 'fr' }: Reader = {}) => {
    const filter = itemFilterInput.parse(typeof asked === 'string' ? { q: asked } : asked)
    return searchItems(coachOf(as), filter, language)
  }
  const nameOf = (id: string) => keyOf.get(id) ?? id
  /** What a search shows first, by the names of the seed. */
  const find = async (asked: object | string, reader: Reader = {}) =>
    (await search(asked, reader)).items.map(({ id }) => nameOf(id))
  const idOf = (key: string) => [...keyOf].find(([, name]) => name === key)?.[0] ?? ''

  return { database, drop, coachOf, search, find, nameOf, idOf }
}
