import { randomUUID } from 'node:crypto'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDriftedKeys } from '../src/item/audience-keys.repo.ts'
import { operatorScope } from '../src/scope.ts'
import { testDatabase } from './test-database.ts'

const { database, drop } = await testDatabase()
const { prisma } = database
const scope = operatorScope({ database, now: new Date() })
const [partnershipId, house, other, author] = [1, 2, 3, 4].map(() => randomUUID()) as [
  string,
  string,
  string,
  string,
]
const visibilities = [
  'private',
  'organisation',
  'selected',
  'regions',
  'partnership',
  'public',
] as const

beforeAll(async () => {
  const dates = { startsOn: new Date('2026-01-01'), endsOn: new Date('2028-12-31') }
  const entity = { country: 'BE', language: 'nl' as const }
  await prisma.partnership.create({ data: { id: partnershipId, name: 'A partnership', ...dates } })
  await prisma.organisation.createMany({
    data: [
      { id: house, name: 'A house', ...entity },
      { id: other, name: 'Another house', ...entity },
    ],
  })
  await prisma.person.create({
    data: { id: author, name: 'An author', email: 'author@example.org', language: 'nl' },
  })
  await prisma.item.createMany({ data: visibilities.flatMap((one) => [true, false].map(row(one))) })
})
afterAll(() => drop())

/** An item as the domain writes it, for partners alone or for SMEs as well. */
function row(visibility: (typeof visibilities)[number]) {
  return (forSmes: boolean) => {
    const owner = { partnershipId, ownerOrganisationId: house, authorPersonId: author }
    const sharing = { ...owner, visibility, namedOrganisations: [other] }
    const reach = forSmes ? 'partners-and-smes' : 'partners'
    return {
      ...sharing,
      kind: 'resource' as const,
      reach: forSmes ? ('partners_and_smes' as const) : ('partners' as const),
      namedSides: ['hauts_de_france_grand_est' as const],
      sourceLanguage: 'nl' as const,
      audienceKeys: keysOfItem({ ...sharing, reach, namedSides: ['hauts-de-france-grand-est'] }),
    }
  }
}

describe('stored audience keys', () => {
  it('are those of the sharing, for what the domain wrote', async () => {
    expect(await findDriftedKeys(scope)).toEqual([])
  })

  it('are found where they have drifted, over all batches', async () => {
    const items = await prisma.item.findMany({ orderBy: { id: 'asc' } })
    const drifted = items.filter((_, index) => index % 5 === 4).map(({ id }) => id)
    await prisma.item.update({
      where: { id: drifted[0] ?? '' },
      data: { audienceKeys: { push: 'public' } },
    })
    // The sharing changed, and nobody computed the keys anew.
    await prisma.$executeRaw`
      update item set owner_organisation_id = ${other}::uuid, visibility = 'organisation'
      where id = ${drifted[1]}::uuid`
    expect(drifted).toHaveLength(2)
    expect(await findDriftedKeys(scope, 3)).toEqual(drifted)
    expect(await findDriftedKeys(scope, 12)).toEqual(drifted)
  })
})
