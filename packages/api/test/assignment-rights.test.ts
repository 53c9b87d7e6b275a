import { randomUUID } from 'node:crypto'
import { underscored } from '@traject/db/enum-names'
import { ITEM_STATUSES, REACHES, VISIBILITIES } from '@traject/domain/item/sharing'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { assignmentDesk } from './assignment-desk.ts'
import { refusal } from './test-api.ts'

const desk = await assignmentDesk()
const { world, dunes, company, coachOn, assign } = desk
const { prisma } = desk.database
const { partnershipId, harbour, mill } = world
const kite = await company('Vlieger')
/** Two coaches of one track, of two houses on two sides of the border. */
const coach = await coachOn(kite.trackId, 'lead')
const miller = await coachOn(kite.trackId, 'co-coach', { house: mill.id })
afterAll(() => desk.drop())

const HOUSES = { harbour: harbour.id, mill: mill.id, dunes: dunes.id }
const COACHES = { harbour: coach, mill: miller }
type House = keyof typeof HOUSES
type Item = ReturnType<typeof anyItem> extends fc.Arbitrary<infer T> ? T : never

function anyItem() {
  return fc.record({
    owner: fc.constantFrom<House>('harbour', 'mill', 'dunes'),
    visibility: fc.constantFrom(...VISIBILITIES),
    reach: fc.constantFrom(...REACHES),
    mayHandOn: fc.boolean(),
    named: fc.subarray(['harbour', 'mill', 'dunes'] as House[]),
    sides: fc.subarray(['flanders', 'wallonia', 'hauts-de-france-grand-est'] as const),
    // Most are published: of the others there is little to tell.
    status: fc.oneof(
      { weight: 6, arbitrary: fc.constant('published' as const) },
      fc.constantFrom(...ITEM_STATUSES),
    ),
    validUntil: fc.constantFrom(null, null, null, '2036-06-15', '2036-06-16', '2036-06-17'),
    // Each house's coach wrote what is his house's; that of Dunes was written by somebody else.
    form: fc.constant('text' as const),
  })
}

/** The rule as it stands in the domain's words, over the raw facts and without keys. */
function mayBeAssignedBy(house: 'harbour' | 'mill', item: Item): boolean {
  if (!isSeenBy(house, item)) return false
  return item.reach === 'partners-and-smes' || item.visibility === 'public' || item.mayHandOn
}

function isSeenBy(house: 'harbour' | 'mill', item: Item): boolean {
  if (item.status !== 'published') return false
  if (item.validUntil !== null && item.validUntil < '2036-06-16') return false
  const isOwner = item.owner === house
  switch (item.visibility) {
    // The author is the owner's coach.
    case 'private':
    case 'organisation':
      return isOwner
    case 'selected':
      return isOwner || item.named.includes(house)
    case 'regions':
      return isOwner || item.sides.includes(house === 'harbour' ? 'flanders' : 'wallonia')
    case 'partnership':
    case 'public':
      return true
  }
}

async function store(item: Item): Promise<string> {
  const { owner, visibility, reach, mayHandOn, named, sides, status, validUntil } = item
  const author = owner === 'dunes' ? coach : COACHES[owner]
  const whose = {
    partnershipId,
    ownerOrganisationId: HOUSES[owner],
    authorPersonId: owner === 'dunes' ? (await world.person('Author')).id : author.person.id,
  }
  const namedOrganisations = named.map((house) => HOUSES[house])
  const sharing = { ...whose, visibility, reach, namedOrganisations, namedSides: sides }
  const { id } = await prisma.item.create({
    data: {
      ...sharing,
      kind: 'resource',
      reach: underscored(reach),
      namedSides: sides.map(underscored),
      audienceKeys: keysOfItem(sharing),
      mayHandOn,
      status,
      validUntil: validUntil && day(validUntil),
      sourceLanguage: 'nl',
      publishedAt: status === 'draft' ? null : desk.services.clock(),
      texts: { create: { partnershipId, language: 'nl', title: 'Iets' } },
      resource: {
        create: {
          genre: 'guide',
          form: 'text',
          contents: { create: { partnershipId, language: 'nl', body: 'Tekst' } },
        },
      },
    },
  })
  return id
}

describe('what a coach may assign', () => {
  it('is what he sees and what is for companies or to be handed on: in the search, and when he does it', async () => {
    const property = fc.asyncProperty(
      fc.array(anyItem(), { minLength: 8, maxLength: 14 }),
      async (items) => {
        const stored = []
        for (const item of items) stored.push({ item, id: await store(item) })
        for (const house of ['harbour', 'mill'] as const) {
          const by = COACHES[house]
          const found = await by.ask((call) =>
            call.assignment.choose({ trackId: kite.trackId, item: null, filter: {} }),
          )
          const expected = stored.filter(({ item }) => mayBeAssignedBy(house, item))
          const ids = found.search?.items.map(({ id }) => id) ?? []
          expect(ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
          expect(found.search?.count).toBe(expected.length)
          for (const { item, id } of stored) {
            const code = await assign(by, kite.trackId, id, {
              step: kite[house === 'harbour' ? 'scan' : 'budget'],
            }).then(
              () => 'assigned',
              (error) => error.code as string,
            )
            const asked = { trackId: kite.trackId, item: id, filter: {} }
            const chosen = await by
              .ask((call) => call.assignment.choose(asked))
              .then(
                () => 'assigned',
                (error) => error.code as string,
              )
            expect([item, code, chosen]).toEqual([item, verdict(house, item), verdict(house, item)])
          }
        }
        await prisma.resourceAssignment.deleteMany({})
        await prisma.item.deleteMany({ where: { id: { in: stored.map(({ id }) => id) } } })
      },
    )
    await fc.assert(property, { numRuns: 8 })
  }, 120_000)
})

/** What is not seen does not exist; what is seen and not for companies is refused. */
function verdict(house: 'harbour' | 'mill', item: Item): string {
  if (mayBeAssignedBy(house, item)) return 'assigned'
  const isOwners = item.owner === house
  // Drafts, retired and expired items: the owner's own people.
  return isSeenBy(house, item) || isOwners ? 'FORBIDDEN' : 'NOT_FOUND'
}

describe('a search among what may be assigned', () => {
  it('finds by words, counts and names houses of that alone', async () => {
    const base = { reach: 'partners', mayHandOn: false, named: [], sides: [] } as const
    const item = (changed: Partial<Item>): Item => ({
      ...base,
      named: [],
      sides: [],
      owner: 'dunes',
      visibility: 'partnership',
      status: 'published',
      validUntil: null,
      form: 'text',
      ...changed,
    })
    const yes = await store(item({ mayHandOn: true }))
    await store(item({ owner: 'mill' }))
    const choose = (filter: object) =>
      coach
        .ask((call) => call.assignment.choose({ trackId: kite.trackId, item: null, filter }))
        .then(({ search }) => search)
    const found = await choose({})
    expect(found?.items.map(({ id }) => id)).toEqual([yes])
    expect(found?.facets.house.map(({ label, count }) => [label, count])).toEqual([['Dunes', 1]])
    expect(await choose({ q: randomUUID() })).toMatchObject({ count: 0, items: [] })
  })
})

describe('the tracks on which an item may be assigned', () => {
  it('are those that the coach plans, and of an item that he may assign', async () => {
    const other = await company('Leeuwerik')
    const ended = await company('Afgelopen')
    await coachOn(other.trackId, 'lead')
    for (const trackId of [ended.trackId, other.trackId]) {
      const role = trackId === ended.trackId ? 'lead' : 'guest'
      const steps = role === 'guest' ? { create: [{ stepId: other.scan }] } : {}
      await prisma.coachAssignment.create({
        data: {
          partnershipId,
          trackId,
          personId: coach.person.id,
          organisationId: harbour.id,
          role,
          from: day('2026-01-01'),
          steps,
        },
      })
    }
    await desk.setTrack(ended.trackId, 'completed')
    const shared = { owner: 'mill', visibility: 'partnership' } as const
    const rest = {
      named: [],
      sides: [],
      status: 'published',
      validUntil: null,
      form: 'text',
    } as const
    const open = await store({
      ...shared,
      ...rest,
      named: [],
      sides: [],
      reach: 'partners-and-smes',
      mayHandOn: false,
    })
    const shut = await store({
      ...shared,
      ...rest,
      named: [],
      sides: [],
      reach: 'partners',
      mayHandOn: false,
    })
    const tracksFor = (id: string) => coach.ask((call) => call.assignment.tracksFor({ item: id }))
    expect((await tracksFor(open)).tracks.map(({ id }) => id)).toEqual([kite.trackId])
    const button = (id: string) =>
      coach.ask((call) => call.item.get({ id })).then(({ assignments }) => assignments.isAssignable)
    expect([await button(open), await button(shut)]).toEqual([true, false])
    expect(await refusal(tracksFor(shut))).toMatchObject({ code: 'FORBIDDEN' })
    const stranger = await desk.colleague('Stranger', dunes.id)
    const asStranger = await stranger.ask((call) => call.item.get({ id: open }))
    expect(asStranger.assignments.isAssignable).toBe(false)
    expect(
      await refusal(kite.ask((call) => call.assignment.tracksFor({ item: open }))),
    ).toMatchObject({ code: 'FORBIDDEN' })
  })
})
