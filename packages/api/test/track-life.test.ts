import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { createCaller } from '../src/app-router.ts'
import { refusal } from './test-api.ts'
import { type Colleague, type CompanyPerson, trackDesk } from './track-desk.ts'

const desk = await trackDesk()
const { world, prisma } = desk
afterAll(() => desk.drop())

let ada: Colleague
let owner: CompanyPerson
let partner: CompanyPerson
let smeId: string

beforeAll(async () => {
  ada = await desk.colleague('Ada', world.harbour.id)
  smeId = (await desk.company('Kite')).id
  owner = await desk.companyPerson('Olga', smeId)
  partner = await desk.companyPerson('Pia', smeId)
})

/** A proposed track of Olga's company, from the first day that is given. */
const proposed = async (startsOn = '2036-06-23') => {
  const id = await ada.act((call) => call.track.start(desk.typed({ startsOn })))
  await prisma.track.update({ where: { id }, data: { smeId } })
  return id
}
type Answer = 'agree' | 'decline'
const answer = (by: CompanyPerson, id: string, said: Answer = 'agree', more: object = {}) =>
  by.act((call) => call.track.answer({ id, requestId: randomUUID(), answer: said, ...more }))
type Move = 'pause' | 'resume' | 'complete' | 'stop'
const move = (by: Colleague | CompanyPerson, id: string, to: Move, reason = '') =>
  by.act((call) => call.track.changeState({ id, requestId: randomUUID(), move: to, reason }))
const stored = (id: string) => prisma.track.findUniqueOrThrow({ where: { id } })
const events = async (id: string) => {
  const rows = await prisma.trackEvent.findMany({ where: { trackId: id }, orderBy: { id: 'asc' } })
  return rows.map((row) => row.move)
}

describe('a company that is asked', () => {
  it('agrees, and its coach reads who it is from then on', async () => {
    const id = await proposed()
    expect((await ada.ask((call) => call.track.get({ id }))).smeName).toBe('Getypt bvba')
    expect((await owner.ask((call) => call.track.get({ id }))).smeName).toBe('Kite')
    await answer(owner, id)
    const row = await stored(id)
    expect(row).toMatchObject({ state: 'agreed', contactEmail: null, contactName: null })
    expect(row.agreedAt).toEqual(new Date())
    const view = await ada.ask((call) => call.track.get({ id }))
    expect(view).toMatchObject({ smeName: 'Kite', agreement: null })
    const told = await prisma.notification.findMany({ where: { trackId: id } })
    expect(told).toMatchObject([{ kind: 'track-agreed', personId: ada.person.id }])
    const act = { subjectId: id, action: 'track.agreed' }
    expect(await prisma.auditEvent.findMany({ where: act })).toMatchObject([
      { actorPersonId: owner.person.id, smeId },
    ])
  })

  it('agrees on the first day or after, and is under way at once', async () => {
    const id = await proposed('2036-06-16')
    await answer(owner, id)
    expect((await stored(id)).state).toBe('active')
  })

  it('declines, with a reason in its own language that its coach reads', async () => {
    const id = await proposed()
    await answer(owner, id, 'decline', { reason: 'Geen tijd', language: 'nl' })
    const { agreement, smeName } = await ada.ask((call) => call.track.get({ id }))
    expect(agreement).toMatchObject({ asks: 'nobody', reason: 'Geen tijd', reasonLanguage: 'nl' })
    expect(smeName).toBe('Getypt bvba')
    const { history } = await ada.ask((call) => call.track.state({ id }))
    expect(history).toMatchObject([{ move: 'decline', personName: null, reason: 'Geen tijd' }])
    expect(await refusal(answer(partner, id))).toMatchObject({ message: 'wrong-state' })
  })

  it('two of its people who agree at once agree once', async () => {
    const id = await proposed()
    const both = await Promise.allSettled([answer(owner, id), answer(partner, id, 'decline')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await events(id)).toHaveLength(1)
  })

  it('a form that is sent twice agrees once, and is no error', async () => {
    const id = await proposed()
    const again = { id, requestId: randomUUID(), answer: 'agree' as const }
    const send = () => owner.act((call) => call.track.answer(again))
    await Promise.all([send(), send()])
    await send()
    expect(await events(id)).toEqual(['agree'])
  })

  it('nobody answers for it, and to others there is no such track', async () => {
    const id = await proposed()
    const tried = ada.act((call) =>
      call.track.answer({ id, requestId: randomUUID(), answer: 'agree' }),
    )
    expect(await refusal(tried)).toMatchObject({ code: 'FORBIDDEN' })
    const { id: other } = await desk.company('Heron')
    const stranger = await desk.companyPerson('Hugo', other)
    for (const wrong of [id, randomUUID(), 'no-id']) {
      expect(await refusal(answer(stranger, wrong))).toMatchObject({ code: 'NOT_FOUND' })
      const asked = stranger.ask((call) => call.track.state({ id: wrong }))
      expect(await refusal(asked)).toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})

describe('a track under way', () => {
  const underWay = async () => {
    const id = await proposed('2036-06-16')
    await answer(owner, id)
    return id
  }

  it('is paused and resumed by the company or a coach', async () => {
    const id = await underWay()
    await move(owner, id, 'pause', 'Première')
    expect((await stored(id)).state).toBe('paused')
    expect(await refusal(move(owner, id, 'pause'))).toMatchObject({ message: 'wrong-state' })
    await move(ada, id, 'resume')
    expect((await stored(id)).state).toBe('active')
    const { history, moves } = await owner.ask((call) => call.track.state({ id }))
    expect(history.map((one) => one.move)).toEqual(['resume', 'pause', 'agree'])
    expect(history[1]).toMatchObject({ personName: 'Olga', placeName: 'Kite', reason: 'Première' })
    expect(moves).toEqual(['pause'])
  })

  it('is ended by its lead coach alone, with a reason, and followed up as the partnership says', async () => {
    const id = await underWay()
    expect(await refusal(move(owner, id, 'complete', 'Klaar'))).toMatchObject({
      code: 'FORBIDDEN',
      details: { ask: 'lead-coach' },
    })
    expect(await refusal(move(ada, id, 'stop'))).toMatchObject({
      details: { issues: [{ path: 'reason', message: 'reason-missing' }] },
    })
    const { id: partnershipId } = await prisma.partnership.update({
      where: { id: world.partnershipId },
      data: { followUpMonths: 9 },
    })
    expect(partnershipId).toBe(world.partnershipId)
    await move(ada, id, 'complete', 'Het doel is bereikt')
    expect(await stored(id)).toMatchObject({
      state: 'completed',
      followUpUntil: day('2037-03-16'),
    })
    const told = await prisma.notification.findMany({
      where: { trackId: id, kind: 'track-moved' },
    })
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [owner.person.id, partner.person.id].sort(),
    )
  })

  it('two who pause it at once pause it once', async () => {
    const id = await underWay()
    const both = await Promise.allSettled([move(owner, id, 'pause'), move(ada, id, 'pause')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await events(id)).toEqual(['agree', 'pause'])
  })

  it('shows a coordinator its state and its dates, and neither who nor why', async () => {
    const id = await underWay()
    await move(owner, id, 'pause', 'Geheim')
    const cor = await desk.colleague('Cor', world.harbour.id, 'coordinator')
    const view = await cor.ask((call) => call.track.state({ id }))
    expect(view.history).toMatchObject([
      { move: 'pause', personName: null, reason: '' },
      { move: 'agree' },
    ])
    expect(view.moves).toEqual([])
    expect(JSON.stringify(view)).not.toMatch(/Geheim|Olga/)
    expect(await refusal(move(cor, id, 'resume'))).toMatchObject({ code: 'FORBIDDEN' })
  })
})

it('the state page and the page of people take one statement each', async () => {
  const id = await proposed()
  const call = createCaller(await ada.open())
  expect(await desk.statementsOf(() => call.track.state({ id }))).toBe(1)
  expect(await desk.statementsOf(() => call.track.get({ id }))).toBe(1)
  expect(await desk.statementsOf(() => call.coach.people({ trackId: id }))).toBe(1)
  expect(await desk.statementsOf(() => call.coach.choices({ trackId: id }))).toBe(1)
})
