import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createCaller } from '../src/app-router.ts'
import { type OnTrack, stepDesk } from './step-desk.ts'
import { DAY, refusal } from './test-api.ts'

const desk = await stepDesk()
const { trackId, stepId, otherStepId, newStep, get, begin, handIn, review, write, give } = desk
const { remove, opensFile, stored, setTrack } = desk
const { owner, member, lead, coCoach, guest, coordinator, otherSme, otherCoach, expired } = desk
const { prisma } = desk.database
afterAll(() => desk.drop())

const NOT_FOUND = { code: 'NOT_FOUND', message: 'not-found', details: {} }
const WRONG_STATE = { code: 'CONFLICT', message: 'wrong-state', details: {} }
const FORBIDDEN = { code: 'FORBIDDEN', message: 'forbidden', details: { ask: 'lead-coach' } }
const strangers: [string, OnTrack][] = [
  ['another company', otherSme],
  ['a coach of the house who is not assigned', otherCoach],
  ['a guest whose days are over', expired],
  ['a coordinator, who reads the summary', coordinator],
]
const at = { trackId, stepId }

/** Each way to ask for the step, and each act on it. */
const doors = (by: OnTrack, where = at) => [
  () => get(by, where),
  () => begin(by, where),
  () => handIn(by, where),
  () => review(by, where, 'accept', { seen: '' }),
  () => write(by, where),
  async () => give(by, where, await by.brings()),
  () => remove(by, where, randomUUID()),
  () => opensFile(by, where, randomUUID()),
]

describe('who reads a step whole', () => {
  it('is the company, its coaches, and a guest on his own step', async () => {
    for (const by of [owner, member, lead, coCoach, guest]) {
      expect(await get(by)).toMatchObject({ id: stepId, title: 'Stap 1' })
    }
    expect(await refusal(get(guest, { trackId, stepId: otherStepId }))).toEqual(NOT_FOUND)
    const whole = (await get(owner)).stations.map(({ id }) => id)
    expect(whole).toContain(otherStepId)
    expect((await get(guest)).stations.map(({ id }) => id)).toEqual([stepId])
  })

  it.each(strangers)('is not %s: nothing exists, by any door', async (_, by) => {
    const before = await stored(stepId)
    for (const door of doors(by)) expect(await refusal(door())).toEqual(NOT_FOUND)
    expect(await stored(stepId)).toEqual(before)
  })

  it('is nobody, for what is no step of that track', async () => {
    const nowhere = [
      { trackId, stepId: randomUUID() },
      { trackId: randomUUID(), stepId },
      { trackId: 'nonsense', stepId },
      { trackId, stepId: "'; --" },
    ]
    for (const where of nowhere) {
      for (const door of doors(owner, where)) expect(await refusal(door())).toEqual(NOT_FOUND)
    }
  })

  it('is a guest until the end of his last day', async () => {
    const now = Date.now()
    await prisma.coachAssignment.updateMany({
      where: { personId: guest.person.id },
      data: { until: new Date('2036-06-16T00:00:00Z') },
    })
    expect(await get(guest)).toMatchObject({ id: stepId })
    desk.pass(DAY)
    expect(await refusal(get(guest))).toEqual(NOT_FOUND)
    expect(await refusal(write(guest))).toEqual(NOT_FOUND)
    desk.pass(now - Date.now())
    await prisma.coachAssignment.updateMany({
      where: { personId: guest.person.id },
      data: { until: null },
    })
  })
})

describe('what each may do', () => {
  it('is told as forbidden where the step is seen: a coach hands nothing in, a company reviews nothing', async () => {
    const where = await newStep()
    expect(await refusal(begin(lead, where))).toEqual(FORBIDDEN)
    expect(await refusal(handIn(lead, where))).toEqual(FORBIDDEN)
    await handIn(owner, where)
    const seen = await desk.seenBy(owner, where)
    expect(await refusal(review(owner, where, 'accept', { seen }))).toEqual(FORBIDDEN)
    expect(await refusal(give(member, where))).toEqual(FORBIDDEN)
    expect((await stored(where.stepId)).state).toBe('submitted')
  })

  it('stands on the page: to each reader the moves that he can make', async () => {
    const where = await newStep()
    const moves = async (by: OnTrack) => (await get(by, where)).moves
    expect([await moves(owner), await moves(lead)]).toEqual([['begin', 'submit'], ['skip']])
    await handIn(owner, where)
    expect([await moves(owner), await moves(lead)]).toEqual([[], ['accept', 'ask-for-change']])
    expect((await get(owner, where)).turn).toBe('coach')
  })

  it('of files: coaches of the whole track take back any, a guest what his house gave', async () => {
    const byLead = await give(lead)
    const byGuest = await give(guest)
    const byCo = await give(coCoach)
    expect(await refusal(remove(guest, at, byLead))).toEqual(FORBIDDEN)
    expect(await refusal(remove(owner, at, byLead))).toEqual(FORBIDDEN)
    await remove(guest, at, byCo)
    await remove(lead, at, byGuest)
    await remove(coCoach, at, byLead)
    expect((await get(owner)).files).toEqual([])
    expect(await refusal(remove(lead, at, byLead))).toEqual(NOT_FOUND)
  })
})

describe('while its track is', () => {
  afterEach(() => setTrack('active'))

  it.each(['paused', 'completed', 'proposed'] as const)(
    '%s, nothing moves, and people still write and give files',
    async (state) => {
      const where = await newStep()
      await setTrack(state)
      expect(await refusal(begin(owner, where))).toEqual(WRONG_STATE)
      expect(await refusal(handIn(owner, where))).toEqual(WRONG_STATE)
      await write(owner, where)
      await write(lead, where)
      await give(lead, where)
      const page = await get(owner, where)
      expect(page).toMatchObject({ moves: [], turn: null, isOpen: true })
      expect(page.messages).toHaveLength(2)
    },
  )

  it.each(['declined', 'closed'] as const)('%s, nothing is added any more', async (state) => {
    const where = await newStep()
    const given = await give(lead, where)
    await setTrack(state)
    for (const by of [owner, lead]) expect(await refusal(write(by, where))).toEqual(WRONG_STATE)
    expect(await refusal(handIn(owner, where))).toEqual(WRONG_STATE)
    expect(await refusal(give(lead, where))).toEqual(WRONG_STATE)
    expect(await refusal(remove(lead, where, given))).toEqual(WRONG_STATE)
    const page = await get(lead, where)
    expect(page).toMatchObject({ isOpen: false, files: [{ mayRemove: false }] })
  })
})

it('a form from a tab that acts for another is refused, and nothing is written', async () => {
  const where = await newStep()
  const before = [await stored(where.stepId), await prisma.auditEvent.count()]
  const requestId = randomUUID()
  for (const claimed of [lead.choice, '', null]) {
    const call = createCaller(await owner.browser.open(claimed))
    const fileIds: string[] = []
    const asked = [
      call.step.begin({ ...where, requestId }),
      call.step.handIn({ ...where, requestId, seen: '', body: 'X', links: [], fileIds }),
      call.step.message({ ...where, requestId, message: 'X' }),
    ]
    for (const one of asked) expect((await refusal(one)).message).toBe('acting-for-changed')
  }
  expect([await stored(where.stepId), await prisma.auditEvent.count()]).toEqual(before)
})
