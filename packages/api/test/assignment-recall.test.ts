import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { type Asking, assignmentDesk } from './assignment-desk.ts'
import { sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await assignmentDesk()
const { world, dunes, company, coachOn, shared, assign, move, look, listed, auditOf } = desk
const { prisma } = desk.database
const kite = await company('Vlieger')
const lead = await coachOn(kite.trackId, 'lead')
const guest = await coachOn(kite.trackId, 'guest', { house: world.mill.id, steps: [kite.budget] })
const owner = await desk.colleague('Owner', dunes.id)
const member = await desk.colleague('Member', dunes.id, 'member')
afterAll(() => desk.drop())

const missing = { code: 'NOT_FOUND' }
const named = sharing('selected', { houses: [world.harbour.id, world.mill.id], mayHandOn: true })
const recall = (by: Asking, id: string, reason = 'Verouderd', requestId = randomUUID()) =>
  by.ask((call) => call.assignment.recallItem({ id, reason, requestId }))

describe('recalled by a coach', () => {
  it('leaves the company a line with the reason, and nothing of what it was', async () => {
    const item = await shared(owner, 'Toch niet', named)
    const id = await assign(lead, kite.trackId, item, { step: kite.budget })
    await move(kite, kite.trackId, id, 'open')
    expect(await refusal(move(guest, kite.trackId, id, 'recall', { reason: 'x' }))).toMatchObject({
      code: 'FORBIDDEN',
    })
    await move(lead, kite.trackId, id, 'recall', { reason: 'Te vroeg' })
    const line = (await listed(kite, kite.trackId)).find((one) => one.id === id)
    expect(line).toMatchObject({
      state: 'recalled',
      stateReason: 'Te vroeg',
      recalledByOwner: false,
      item: null,
    })
    expect(JSON.stringify(line)).not.toMatch(/Toch niet|Dunes/)
    const page = await look(kite, kite.trackId, id)
    expect([page.content, page.moves]).toEqual([null, []])
    expect(await refusal(kite.ask((call) => call.item.get({ id: item })))).toMatchObject(missing)
    expect(await refusal(kite.ask((call) => call.storedFile.ofItem({ item })))).toMatchObject(
      missing,
    )
    expect(await refusal(move(kite, kite.trackId, id, 'finish'))).toMatchObject({
      message: 'wrong-state',
    })
    expect((await look(lead, kite.trackId, id)).assignment.item?.title).toBe('Toch niet')
  })

  it('leaves what another assignment of the same item opened', async () => {
    const item = await shared(owner, 'Twee keer', named)
    const first = await assign(lead, kite.trackId, item, { step: kite.budget })
    const second = await assign(lead, kite.trackId, item, { step: kite.contract })
    await move(lead, kite.trackId, first, 'recall', { reason: 'Een keer is genoeg' })
    expect((await look(kite, kite.trackId, first)).assignment.item).toBe(null)
    expect((await look(kite, kite.trackId, second)).assignment.item?.title).toBe('Twee keer')
    const { assignments } = await kite.ask((call) => call.item.get({ id: item }))
    expect(assignments.toReader.map(({ id }) => id)).toEqual([second])
  })
})

/** An assignment that stands on a track of that company, as the house's coach made it. */
async function assigned(itemId: string, by: typeof lead, name: string) {
  const known = await prisma.sme.findFirst({ where: { name } })
  const { id: smeId } = known ?? (await world.sme(name))
  const { id: trackId } = await prisma.track.findFirstOrThrow({ where: { smeId } })
  await prisma.resourceAssignment.create({
    data: {
      partnershipId: world.partnershipId,
      trackId,
      itemId,
      byPersonId: by.person.id,
      byOrganisationId: by.affiliation.organisationId,
      reason: 'Voor u',
      language: 'nl',
    },
  })
}

describe('recalled by its house', () => {
  it('is taken back everywhere at once, by coaches and coordinators of that house alone', async () => {
    const lark = await company('Leeuwerik')
    const closed = await company('Gesloten')
    const others = await coachOn(lark.trackId, 'lead', { house: world.mill.id })
    const closer = await coachOn(closed.trackId, 'lead')
    const item = await shared(owner, 'Van het huis', named)
    const one = await assign(lead, kite.trackId, item)
    const two = await assign(others, lark.trackId, item)
    const past = await assign(closer, closed.trackId, item)
    await desk.setTrack(closed.trackId, 'closed')
    for (const nobody of [lead, member]) {
      expect(await refusal(recall(nobody, item))).toMatchObject({
        code: 'FORBIDDEN',
        details: { ask: 'coordinator' },
      })
    }
    expect(await refusal(recall(kite, item))).toMatchObject({ code: 'FORBIDDEN' })
    const stranger = await desk.colleague('Stranger', (await world.house('Far')).id)
    expect(await refusal(recall(stranger, item))).toMatchObject(missing)
    const requestId = randomUUID()
    expect(await recall(owner, item, 'Verouderd', requestId)).toBeUndefined()
    expect(await recall(owner, item, 'Verouderd', requestId)).toBeUndefined()
    for (const [by, trackId, id] of [
      [kite, kite.trackId, one],
      [lark, lark.trackId, two],
    ] as const) {
      expect((await look(by, trackId, id)).assignment).toMatchObject({
        state: 'recalled',
        recalledByOwner: true,
        stateReason: 'Verouderd',
        item: null,
      })
      expect(await refusal(by.ask((call) => call.item.get({ id: item })))).toMatchObject(missing)
    }
    // A closed track stays as it was.
    const { state } = await prisma.resourceAssignment.findUniqueOrThrow({ where: { id: past } })
    expect(state).toBe('assigned')
    expect((await auditOf(item)).filter((action) => action === 'item.recalled')).toHaveLength(1)
  })

  it('can be assigned anew where it is still shared', async () => {
    const item = await shared(owner, 'Opnieuw', named)
    await assign(lead, kite.trackId, item)
    await recall(owner, item)
    const again = await assign(lead, kite.trackId, item)
    expect((await look(kite, kite.trackId, again)).assignment.item?.title).toBe('Opnieuw')
  })

  it('is told neither of which company nor of how many, until five tracks of one house', async () => {
    const item = await shared(owner, 'Veel gebruikt', named)
    const useOf = async (by: Asking) =>
      (await by.ask((call) => call.item.get({ id: item }))).assignments.use
    for (const at of [1, 2, 3, 4, 5]) {
      expect(await useOf(owner)).toEqual([])
      // Twice on one track is one track.
      for (const _ of ['the scan', 'the budget']) await assigned(item, lead, `Bedrijf ${at}`)
    }
    await assigned(item, guest, 'Van een ander huis')
    expect(await useOf(owner)).toEqual([{ house: 'Harbour', tracks: 5 }])
    expect(await useOf(member)).toEqual([{ house: 'Harbour', tracks: 5 }])
    expect(await useOf(lead)).toEqual([])
    expect(await useOf(kite).catch((error) => error.code)).toBe('NOT_FOUND')
  })
})

describe('at the same moment', () => {
  it.skipIf(process.env.TEST_SHAPE !== 'postgresql')(
    'opening and recalling leave it recalled, or opened before it was',
    async () => {
      for (let round = 0; round < 8; round += 1) {
        const item = await shared(owner, `Wedloop ${round}`, named)
        const id = await assign(lead, kite.trackId, item)
        const [opened, byHouse, byCoach] = await Promise.allSettled([
          move(kite, kite.trackId, id, 'open'),
          round % 2 === 0 ? recall(owner, item) : Promise.resolve(),
          round % 2 === 1
            ? move(lead, kite.trackId, id, 'recall', { reason: 'Toch niet' })
            : Promise.resolve(),
        ])
        expect([byHouse.status, byCoach.status]).toEqual(['fulfilled', 'fulfilled'])
        const { state, stateReason } = await prisma.resourceAssignment.findUniqueOrThrow({
          where: { id },
        })
        expect(state).toBe('recalled')
        expect(stateReason).not.toBe('')
        const events = (await auditOf(id)).filter((action) => action.endsWith('.opened'))
        expect(events).toHaveLength(opened.status === 'fulfilled' ? 1 : 0)
        if (opened.status === 'rejected') {
          expect(opened.reason).toMatchObject({ message: 'wrong-state' })
        }
      }
    },
  )

  it.skipIf(process.env.TEST_SHAPE !== 'postgresql')(
    'two coaches assign the same item to the same step once',
    async () => {
      const item = await shared(owner, 'Samen', named)
      const other = await coachOn(kite.trackId, 'co-coach')
      const step = kite.scan
      const all = await Promise.allSettled(
        [lead, other, lead, other].map((by) => assign(by, kite.trackId, item, { step })),
      )
      expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await prisma.resourceAssignment.count({ where: { itemId: item } })).toBe(1)
    },
  )

  it.skipIf(process.env.TEST_SHAPE !== 'postgresql')(
    'assigning and recalling by its house never fail, and end in one of the two orders',
    async () => {
      for (let round = 0; round < 6; round += 1) {
        const item = await shared(owner, `Orde ${round}`, named)
        const all = await Promise.allSettled([
          assign(lead, kite.trackId, item),
          recall(owner, item),
        ])
        expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
      }
    },
  )
})

describe('two round trips', () => {
  async function statementsOf(by: { ask: Asking['ask'] }, question: Parameters<Asking['ask']>[0]) {
    const statements: string[] = []
    const stop = desk.database.onStatement((sql) => statements.push(sql))
    await by.ask(question).finally(stop)
    return statements.length
  }

  it('are each page: the session, and one statement', async () => {
    const item = await shared(owner, 'Geteld', named)
    const id = await assign(lead, kite.trackId, item, { step: kite.budget })
    const { trackId } = kite
    const pages: [Asking, Parameters<Asking['ask']>[0]][] = [
      [lead, (call) => call.assignment.choose({ trackId, item: null, filter: { q: 'geteld' } })],
      [lead, (call) => call.assignment.choose({ trackId, item, filter: {} })],
      [lead, (call) => call.assignment.tracksFor({ item })],
      [lead, (call) => call.assignment.get({ trackId, id })],
      [kite, (call) => call.assignment.get({ trackId, id })],
      [kite, (call) => call.track.get({ id: trackId })],
      [kite, (call) => call.item.get({ id: item })],
      [owner, (call) => call.item.get({ id: item })],
    ]
    for (const [by, question] of pages) expect(await statementsOf(by, question)).toBe(2)
  })
})
