import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { type Asking, assignmentDesk } from './assignment-desk.ts'
import { sharing } from './resource-desk.ts'
import { refusal } from './test-api.ts'

const desk = await assignmentDesk()
const { world, dunes, company, coachOn, shared, assign, move, look, listed, told, auditOf } = desk
const { prisma } = desk.database
const kite = await company('Vlieger')
const lark = await company('Leeuwerik')
const lead = await coachOn(kite.trackId, 'lead')
const miller = await coachOn(kite.trackId, 'co-coach', { house: world.mill.id })
const guest = await coachOn(kite.trackId, 'guest', { house: dunes.id, steps: [kite.budget] })
const budgeteer = await desk.colleague('Budgeteer', dunes.id)
const coordinator = await desk.colleague('Coordinator', world.harbour.id, 'coordinator')
afterAll(() => desk.drop())

/** Of Dunes, shared with Harbour alone and to be handed on: nothing that a company sees by itself. */
const handedOn = (title: string) =>
  shared(budgeteer, title, sharing('selected', { houses: [world.harbour.id], mayHandOn: true }))
const missing = { code: 'NOT_FOUND' }
const lastReason = (by: Asking, id: string) =>
  look(by, kite.trackId, id).then(({ assignment }) => assignment.reason)

describe('assigning a resource of another house', () => {
  it('opens it to the company, in its coach’s words, and tells the company and nobody else', async () => {
    const item = await handedOn('Begrotingsmodel')
    expect(await refusal(kite.ask((call) => call.item.get({ id: item })))).toMatchObject(missing)
    const id = await assign(lead, kite.trackId, item, { step: kite.budget, dueOn: '2036-06-25' })
    expect(await kite.ask((call) => call.item.get({ id: item }))).toMatchObject({
      title: 'Begrotingsmodel',
      assignments: {
        toReader: [{ id, trackId: kite.trackId, reason: 'Begin met blad 2.', byHouse: 'Harbour' }],
      },
    })
    const page = await look(kite, kite.trackId, id)
    expect(page.assignment).toMatchObject({
      state: 'assigned',
      dueOn: '2036-06-25',
      language: 'nl',
      byName: lead.person.name,
      step: { position: 2, title: 'Begroting' },
      item: { title: 'Begrotingsmodel', ownerName: 'Dunes' },
    })
    expect(await refusal(lark.ask((call) => call.item.get({ id: item })))).toMatchObject(missing)
    const news = (await told('resource-assigned')).filter(({ subjectId }) => subjectId === id)
    expect(news.map(({ personId, smeId, stepId }) => ({ personId, smeId, stepId }))).toEqual([
      { personId: kite.person.id, smeId: kite.smeId, stepId: kite.budget },
    ])
    expect(await auditOf(id)).toEqual(['resource-assignment.made'])
  })

  it('takes the step’s own date where none is given, and none on the whole track', async () => {
    const item = await handedOn('Zonder datum')
    const onStep = await assign(lead, kite.trackId, item, { step: kite.budget })
    const onTrack = await assign(lead, kite.trackId, item)
    const dueOf = async (id: string) => (await look(lead, kite.trackId, id)).assignment.dueOn
    expect([await dueOf(onStep), await dueOf(onTrack)]).toEqual(['2036-07-01', null])
  })

  it('does once what is sent twice, at the same moment too', async () => {
    const item = await handedOn('Dubbel getikt')
    const requestId = randomUUID()
    const ids = await Promise.all([1, 2].map(() => assign(lead, kite.trackId, item, { requestId })))
    ids.push(await assign(lead, kite.trackId, item, { requestId, reason: 'Nog eens' }))
    expect(new Set(ids).size).toBe(1)
    expect(await prisma.resourceAssignment.count({ where: { itemId: item } })).toBe(1)
    expect(await lastReason(kite, ids[0] ?? '')).toBe('Begin met blad 2.')
    expect(await auditOf(ids[0] ?? '')).toHaveLength(1)
  })

  it('says that it stands there already, and takes it on another step', async () => {
    const item = await handedOn('Staat er al')
    const first = await assign(lead, kite.trackId, item, { step: kite.budget })
    expect(await refusal(assign(miller, kite.trackId, item, { step: kite.budget }))).toMatchObject(
      missing,
    )
    expect(await refusal(assign(lead, kite.trackId, item, { step: kite.budget }))).toMatchObject({
      code: 'BAD_REQUEST',
      details: { issues: [{ path: 'step', message: 'assigned-already' }] },
    })
    await assign(lead, kite.trackId, item, { step: kite.contract })
    const { standing } = await lead.ask((call) =>
      call.assignment.choose({ trackId: kite.trackId, item, filter: {} }),
    )
    expect(standing).toContainEqual({ itemId: item, stepId: kite.budget, assignmentId: first })
    await move(lead, kite.trackId, first, 'recall', { reason: 'Vergissing' })
    await assign(lead, kite.trackId, item, { step: kite.budget })
  })

  it('is for the coaches of the whole track: neither guest, company, coordinator nor stranger', async () => {
    const item = await shared(
      lead,
      'Voor iedereen',
      sharing('partnership', { reach: 'partners-and-smes' }),
    )
    const step = kite.budget
    const forbidden = { code: 'FORBIDDEN', details: { ask: 'lead-coach' } }
    const choose = (by: Asking) =>
      by.ask((call) => call.assignment.choose({ trackId: kite.trackId, item: null, filter: {} }))
    for (const nobody of [guest, kite, coordinator]) {
      expect(await refusal(assign(nobody, kite.trackId, item, { step }))).toMatchObject(forbidden)
      expect(await refusal(choose(nobody))).toMatchObject(forbidden)
    }
    for (const stranger of [budgeteer, lark]) {
      expect(await refusal(assign(stranger, kite.trackId, item, { step }))).toMatchObject(missing)
      expect(await refusal(choose(stranger))).toMatchObject(missing)
    }
    await assign(miller, kite.trackId, item, { step })
  })

  it('knows no step of another track, and no garbage', async () => {
    const item = await handedOn('Verkeerde stap')
    for (const step of [lark.budget, randomUUID()]) {
      expect(await refusal(assign(lead, kite.trackId, item, { step }))).toMatchObject(missing)
    }
    expect(await refusal(assign(lead, 'nonsense', item))).toMatchObject(missing)
    expect(await refusal(assign(lead, kite.trackId, randomUUID()))).toMatchObject(missing)
    expect(await refusal(look(lead, kite.trackId, 'nonsense'))).toMatchObject(missing)
    expect(await refusal(look(lead, lark.trackId, randomUUID()))).toMatchObject(missing)
  })

  it('prepares a track that is only proposed, and adds nothing to one that has ended', async () => {
    const early = await company('Te vroeg')
    const coach = await coachOn(early.trackId, 'lead')
    const item = await handedOn('Voorbereid')
    await desk.setTrack(early.trackId, 'proposed')
    await assign(coach, early.trackId, item)
    for (const state of ['declined', 'completed', 'stopped', 'follow-up', 'closed'] as const) {
      await desk.setTrack(early.trackId, state)
      const refused = await refusal(assign(coach, early.trackId, item, { step: early.scan }))
      expect([state, refused.message]).toEqual([state, 'wrong-state'])
    }
  })
})

describe('the company', () => {
  it('reads the content once it has opened it, and can be done, and take it up again', async () => {
    const item = await handedOn('Te lezen')
    const id = await assign(lead, kite.trackId, item)
    const before = await look(kite, kite.trackId, id)
    expect([before.content, before.moves]).toEqual([null, ['open', 'set-aside']])
    await move(kite, kite.trackId, id, 'open')
    const opened = await look(kite, kite.trackId, id)
    expect(opened.content).toMatchObject({ content: { language: 'nl', body: 'De tekst' } })
    expect(opened.moves).toEqual(['finish', 'set-aside'])
    expect((await look(lead, kite.trackId, id)).assignment.state).toBe('opened')
    await move(kite, kite.trackId, id, 'finish')
    await move(kite, kite.trackId, id, 'take-up')
    expect((await look(kite, kite.trackId, id)).assignment.state).toBe('opened')
    expect(await auditOf(id)).toEqual([
      'resource-assignment.made',
      'resource-assignment.opened',
      'resource-assignment.finished',
      'resource-assignment.taken-up',
    ])
  })

  it('is not said to have opened what was only looked at', async () => {
    const item = await handedOn('Alleen bekeken')
    const id = await assign(lead, kite.trackId, item)
    await look(kite, kite.trackId, id)
    await kite.ask((call) => call.item.get({ id: item }))
    await listed(kite, kite.trackId)
    expect((await look(lead, kite.trackId, id)).assignment.state).toBe('assigned')
  })

  it('sets aside with a reason, which the coaches are told and read', async () => {
    const item = await handedOn('Opzij')
    const id = await assign(lead, kite.trackId, item, { step: kite.budget })
    expect(await refusal(move(kite, kite.trackId, id, 'set-aside'))).toMatchObject({
      details: { issues: [{ path: 'reason', message: 'reason-missing' }] },
    })
    const words = { reason: 'Dit hebben we al.', requestId: randomUUID() }
    await move(kite, kite.trackId, id, 'set-aside', words)
    await move(kite, kite.trackId, id, 'set-aside', words)
    expect((await look(lead, kite.trackId, id)).assignment).toMatchObject({
      state: 'set-aside',
      stateReason: 'Dit hebben we al.',
      stateLanguage: 'nl',
    })
    const news = (await told('resource-set-aside')).filter(({ subjectId }) => subjectId === id)
    const coaches = [lead, miller, guest].map(({ person }) => person.id)
    expect(news.map(({ personId }) => personId).toSorted()).toEqual(coaches.toSorted())
  })

  it('alone opens and finishes; its coaches and other companies do not', async () => {
    const item = await handedOn('Niet van u')
    const id = await assign(lead, kite.trackId, item, { step: kite.budget })
    for (const coach of [lead, miller, guest]) {
      expect(await refusal(move(coach, kite.trackId, id, 'open'))).toMatchObject({
        code: 'FORBIDDEN',
      })
    }
    expect(await refusal(move(lark, kite.trackId, id, 'open'))).toMatchObject(missing)
    expect(await refusal(move(lark, lark.trackId, id, 'open'))).toMatchObject(missing)
    expect(await refusal(look(lark, kite.trackId, id))).toMatchObject(missing)
    expect(await refusal(move(kite, kite.trackId, id, 'recall', { reason: 'x' }))).toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('keeps what was assigned when it is retired, and loses it when the track is closed', async () => {
    const other = await company('Blijft')
    const coach = await coachOn(other.trackId, 'lead')
    const item = await handedOn('Ingetrokken')
    const id = await assign(coach, other.trackId, item)
    await budgeteer.ask((call) => call.item.retire({ id: item }))
    await move(other, other.trackId, id, 'open')
    const page = await look(other, other.trackId, id)
    expect([page.assignment.item?.title, page.content?.content?.body]).toEqual([
      'Ingetrokken',
      'De tekst',
    ])
    expect((await look(coach, other.trackId, id)).assignment.item).toBe(null)
    await desk.setTrack(other.trackId, 'closed')
    const after = await look(other, other.trackId, id)
    expect([after.assignment.item, after.content, after.moves]).toEqual([null, null, []])
    expect(await refusal(other.ask((call) => call.item.get({ id: item })))).toMatchObject(missing)
    expect(await refusal(move(other, other.trackId, id, 'finish'))).toMatchObject({
      message: 'wrong-state',
    })
  })
})

/** What the page of one of kite's steps says is assigned there. */
const onStep = async (by: Pick<typeof miller, 'ask'>, stepId: string) =>
  (await by.ask((call) => call.step.get({ trackId: kite.trackId, stepId }))).assignments

it('stands on the page of its step, and not on that of another', async () => {
  const item = await handedOn('Alleen hier')
  const id = await assign(lead, kite.trackId, item, { step: kite.budget })
  const shown = (await onStep(lead, kite.budget)).find((one) => one.id === id)
  expect(shown).toMatchObject({ item: { title: 'Alleen hier' }, reason: 'Begin met blad 2.' })
  expect((await onStep(lead, kite.contract)).some((one) => one.id === id)).toBe(false)
})

describe('a co-coach without a key of his own', () => {
  it('reads that there is a resource, why and until when, and neither title nor house', async () => {
    const item = await handedOn('Geheim van Dunes')
    const id = await assign(lead, kite.trackId, item, { step: kite.budget, dueOn: '2036-06-25' })
    for (const { assignment, content } of [
      await look(miller, kite.trackId, id),
      {
        assignment: await listed(miller, kite.trackId).then((all) =>
          all.find((one) => one.id === id),
        ),
        content: null,
      },
      {
        assignment: await onStep(miller, kite.budget).then((all) =>
          all.find((one) => one.id === id),
        ),
        content: null,
      },
    ]) {
      expect(assignment).toMatchObject({
        item: null,
        reason: 'Begin met blad 2.',
        dueOn: '2036-06-25',
        byHouse: 'Harbour',
      })
      expect(content).toBe(null)
      expect(JSON.stringify(assignment)).not.toContain(item)
      expect(JSON.stringify(assignment)).not.toMatch(/Geheim|Dunes/)
    }
    const { standing } = await miller.ask((call) =>
      call.assignment.choose({ trackId: kite.trackId, item: null, filter: {} }),
    )
    expect(standing.some(({ itemId }) => itemId === item)).toBe(false)
    expect(await refusal(miller.ask((call) => call.item.get({ id: item })))).toMatchObject(missing)
    expect(
      await refusal(
        miller.ask((call) => call.assignment.choose({ trackId: kite.trackId, item, filter: {} })),
      ),
    ).toMatchObject(missing)
  })

  it('reads it as a guest on his own steps only, and on no list of the track', async () => {
    const item = await handedOn('Voor de gast')
    const his = await assign(lead, kite.trackId, item, { step: kite.budget })
    const others = await assign(lead, kite.trackId, item, { step: kite.scan })
    const whole = await assign(lead, kite.trackId, item)
    const { assignment, moves } = await look(guest, kite.trackId, his)
    expect([assignment.item?.title, moves]).toEqual(['Voor de gast', []])
    for (const id of [others, whole]) {
      expect(await refusal(look(guest, kite.trackId, id))).toMatchObject(missing)
    }
    expect(await listed(guest, kite.trackId)).toEqual([])
    expect(await listed(coordinator, kite.trackId)).toEqual([])
    expect(await refusal(look(coordinator, kite.trackId, whole))).toMatchObject(missing)
  })
})
