import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { stepDesk } from './step-desk.ts'
import { MINUTE, refusal } from './test-api.ts'

const desk = await stepDesk()
const { get, begin, handIn, review, write, give, remove, opensFile, newStep, stored, told } = desk
const { owner, member, lead, coCoach, guest, otherSme } = desk
const { prisma } = desk.database
afterAll(() => desk.drop())

const FILE_GONE = (path: string) => ({
  code: 'BAD_REQUEST',
  message: 'invalid',
  details: { issues: [{ path, message: 'file-gone' }] },
})
const outcome = (asking: Promise<unknown>) =>
  asking.then(
    () => 'done',
    async (error: unknown) => (await refusal(Promise.reject(error))).message,
  )

describe('a step', () => {
  it('goes to and fro, and everything that was handed in and answered stays to be read', async () => {
    const where = await newStep()
    const later = () => desk.pass(MINUTE)
    await begin(owner, where)
    later()
    const fileId = await owner.brings('begroting.ods')
    const links = ['https://buda.be/a']
    const first = await handIn(owner, where, { body: 'Eerste', links, fileIds: [fileId] })
    later()
    await review(lead, where, 'ask-for-change', { seen: first, words: 'Zet er data bij' })
    later()
    const second = await handIn(member, where, { body: 'Tweede', seen: first })
    later()
    await review(coCoach, where, 'accept', { seen: second, words: '' })

    const page = await get(lead, where)
    expect(page.submissions).toMatchObject([
      { id: first, body: 'Eerste', links, personName: 'Owner', language: 'nl', isMine: false },
      { id: second, body: 'Tweede', personName: 'Member', files: [] },
    ])
    expect(page.submissions[0]?.files).toMatchObject([{ id: fileId, name: 'begroting.ods' }])
    expect(page.events).toMatchObject([
      { move: 'begin', personName: 'Owner', organisationName: null },
      {
        move: 'ask-for-change',
        reason: 'Zet er data bij',
        organisationName: 'Harbour',
        isMine: true,
      },
      { move: 'accept', reason: '', organisationName: 'Mill' },
    ])
    expect(page).toMatchObject({ state: 'done', turn: null, moves: [] })
    const moves = (await stored(where.stepId)).events.map(({ move }) => move)
    expect(moves).toEqual(['begin', 'submit', 'ask-for-change', 'submit', 'accept'])
    const { movedAt } = await prisma.track.findUniqueOrThrow({ where: { id: where.trackId } })
    expect(movedAt).toEqual(desk.services.clock())
  })

  it('moves its track by a message and a given file too', async () => {
    const where = await newStep()
    const moved = async () =>
      (await prisma.track.findUniqueOrThrow({ where: { id: where.trackId } })).movedAt
    for (const act of [() => write(owner, where), () => give(lead, where)]) {
      desk.pass(MINUTE)
      await act()
      expect(await moved()).toEqual(desk.services.clock())
    }
  })

  it('tells whom it concerns, never who did it, and guests of their own steps only', async () => {
    const where = await newStep()
    const first = await handIn(owner, where)
    expect(await told('submission-waiting', where.stepId)).toEqual(['Co', 'Lead'])
    await review(lead, where, 'ask-for-change', { seen: first })
    expect(await told('change-asked', where.stepId)).toEqual(['Member', 'Owner'])
    const second = await handIn(owner, where, { seen: first })
    await review(lead, where, 'accept', { seen: second })
    expect(await told('accepted', where.stepId)).toEqual(['Member', 'Owner'])
    await write(coCoach, where)
    expect(await told('message', where.stepId)).toEqual(['Lead', 'Member', 'Owner'])
    await write(member)
    expect(await told('message', desk.stepId)).toEqual(['Co', 'Guest', 'Lead', 'Owner'])
  })

  it('leaves an audit event of ids alone for each act', async () => {
    const where = await newStep()
    const known = new Set((await prisma.auditEvent.findMany()).map(({ id }) => id))
    await begin(owner, where)
    const seen = await handIn(owner, where, { body: 'Geheim' })
    await review(lead, where, 'accept', { seen, words: 'Geheim' })
    await write(owner, where, 'Geheim')
    const events = (await prisma.auditEvent.findMany()).filter(({ id }) => !known.has(id))
    expect(events.map(({ action }) => action).toSorted()).toEqual([
      'message.written',
      'step.accepted',
      'step.begun',
      'step.handed-in',
    ])
    expect(JSON.stringify(events)).not.toContain('Geheim')
  })

  it('asks for a change with a reason only, and nothing is written without', async () => {
    const where = await newStep()
    const seen = await handIn(owner, where)
    const asked = review(lead, where, 'ask-for-change', { seen, words: '  ' })
    expect((await refusal(asked)).code).toBe('BAD_REQUEST')
    expect((await stored(where.stepId)).state).toBe('submitted')
  })

  it('is written and told whole, or not at all', async () => {
    const where = await newStep()
    await desk.database.session((session) =>
      session.exec(`create function no_news() returns trigger language plpgsql as
        $$ begin raise exception 'no news'; end $$;
        create trigger no_news before insert on notification for each row execute function no_news()`),
    )
    const requestId = randomUUID()
    const tried = [handIn(owner, where, { requestId }), write(owner, where, 'Weg')]
    const answers = await Promise.all(tried.map(outcome))
    await desk.database.session((session) => session.exec('drop trigger no_news on notification'))
    expect(answers).not.toContain('done')
    const step = await stored(where.stepId)
    expect(step).toMatchObject({ state: 'open', submissions: [], messages: [], events: [] })
    // What failed may be sent again.
    await handIn(owner, where, { requestId })
    expect((await stored(where.stepId)).submissions).toHaveLength(1)
  })
})

describe('a double tap', () => {
  it('does nothing twice, one after the other or at once', async () => {
    const where = await newStep()
    const requestId = randomUUID()
    const hands = () => handIn(owner, where, { requestId })
    const ids = await Promise.all([hands(), hands(), hands()])
    ids.push(await hands())
    expect(new Set(ids).size).toBe(1)
    const says = () => write(owner, where, 'Dag', requestId)
    await Promise.all([says(), says()])
    const step = await stored(where.stepId)
    expect([step.submissions.length, step.messages.length]).toEqual([1, 1])
    expect(await told('submission-waiting', where.stepId)).toEqual(['Co', 'Lead'])
    const again = () => review(lead, where, 'accept', { seen: ids[0] ?? '', requestId })
    expect(await again()).toBe(await again())
  })

  it('is not another message from a page that was gone back to', async () => {
    const where = await newStep()
    const requestId = randomUUID()
    await write(owner, where, 'Eerst', requestId)
    await write(owner, where, 'Daarna', requestId)
    await write(owner, await newStep(), 'Eerst', requestId)
    const said = (await stored(where.stepId)).messages.map(({ body }) => body)
    expect(said.toSorted()).toEqual(['Daarna', 'Eerst'])
  })
})

describe('two at once', () => {
  it('two people hand in: one stands, the other is told', async () => {
    const where = await newStep()
    const answers = await Promise.all([
      outcome(handIn(owner, where, { body: 'Een' })),
      outcome(handIn(member, where, { body: 'Twee' })),
    ])
    expect(answers.toSorted()).toEqual(['done', 'wrong-state'])
    expect((await stored(where.stepId)).submissions).toHaveLength(1)
  })

  it('two coaches answer: the second is told, and one answer stands', async () => {
    const where = await newStep()
    const seen = await handIn(owner, where)
    const answers = await Promise.all([
      outcome(review(lead, where, 'accept', { seen })),
      outcome(review(coCoach, where, 'ask-for-change', { seen })),
      outcome(review(lead, where, 'ask-for-change', { seen })),
    ])
    expect(answers.toSorted()).toEqual(['done', 'wrong-state', 'wrong-state'])
    const events = (await stored(where.stepId)).events.filter(({ move }) => move !== 'submit')
    expect(events).toHaveLength(1)
  })

  it('a coach accepts only what he has seen', async () => {
    const where = await newStep()
    const first = await handIn(owner, where)
    await review(coCoach, where, 'ask-for-change', { seen: first })
    desk.pass(MINUTE)
    const second = await handIn(owner, where, { seen: first })
    const late = review(lead, where, 'accept', { seen: first })
    expect((await refusal(late)).message).toBe('stale')
    expect((await refusal(handIn(member, where, { seen: '' }))).message).toBe('wrong-state')
    await review(lead, where, 'accept', { seen: second })
  })

  // One connection serves the embedded database: there nothing is at once.
  it.skipIf(inject('template') === null)(
    'accepting and handing in again never leave it half moved',
    async () => {
      for (let round = 0; round < 5; round += 1) {
        const where = await newStep()
        const first = await handIn(owner, where)
        await review(lead, where, 'ask-for-change', { seen: first })
        desk.pass(MINUTE)
        const answers = await Promise.all([
          outcome(handIn(owner, where, { seen: first, body: 'Opnieuw' })),
          outcome(review(lead, where, 'accept', { seen: first })),
          outcome(handIn(member, where, { seen: first, body: 'Ook' })),
        ])
        expect(answers.filter((answer) => answer === 'done')).toHaveLength(1)
        const step = await stored(where.stepId)
        expect(step).toMatchObject({ state: 'submitted' })
        expect(step.submissions).toHaveLength(2)
      }
    },
  )
})

describe('a file', () => {
  it('is named once, by the one person who brought it', async () => {
    const where = await newStep()
    const mine = await owner.brings()
    const theirs = await member.brings()
    for (const fileIds of [[theirs], [mine, theirs], [randomUUID()], [await lead.brings()]]) {
      expect(await refusal(handIn(owner, where, { fileIds }))).toEqual(FILE_GONE('files'))
    }
    expect(await stored(where.stepId)).toMatchObject({ state: 'open', submissions: [] })
    const seen = await handIn(owner, where, { fileIds: [mine] })
    await review(lead, where, 'ask-for-change', { seen })
    expect(await refusal(handIn(owner, where, { seen, fileIds: [mine] }))).toEqual(
      FILE_GONE('files'),
    )
    const given = await lead.brings()
    await give(lead, where, given)
    expect(await refusal(give(lead, where, given))).toEqual(FILE_GONE('file'))
    expect(await refusal(give(lead, where, mine))).toEqual(FILE_GONE('file'))
  })

  it('at once is named by one form alone, on two tracks too', async () => {
    const here = await newStep()
    const there = await desk.elsewhere()
    for (let round = 0; round < 5; round += 1) {
      const fileId = await lead.brings()
      const both = [give(lead, here, fileId), give(lead, there, fileId)]
      expect((await Promise.all(both.map(outcome))).toSorted()).toEqual(['done', 'invalid'])
    }
  })

  it('is opened by who reads its step whole, on that step, as long as it stands there', async () => {
    const where = await newStep()
    const fileId = await owner.brings()
    expect((await refusal(opensFile(owner, where, fileId))).code).toBe('NOT_FOUND')
    const seen = await handIn(owner, where, { fileIds: [fileId] })
    for (const by of [owner, member, lead, coCoach]) {
      expect(await opensFile(by, where, fileId)).toMatchObject({ id: fileId, size: 3 })
    }
    for (const by of [guest, otherSme, desk.coordinator, desk.expired]) {
      expect((await refusal(opensFile(by, where, fileId))).code).toBe('NOT_FOUND')
    }
    const elsewhere = [await newStep(), { ...where, stepId: 'x' }, { ...where, trackId: 'x' }]
    for (const other of elsewhere) {
      expect((await refusal(opensFile(owner, other, fileId))).code).toBe('NOT_FOUND')
    }
    await review(lead, where, 'accept', { seen })

    const given = await lead.brings('model.ods')
    const stepFile = await give(lead, where, given)
    expect((await get(owner, where)).files).toMatchObject([
      { id: stepFile, note: 'Voor u', organisationName: 'Harbour', file: { name: 'model.ods' } },
    ])
    expect(await opensFile(member, where, given)).toMatchObject({ id: given })
    await remove(lead, where, stepFile)
    expect((await refusal(opensFile(member, where, given))).code).toBe('NOT_FOUND')
    expect((await refusal(opensFile(lead, where, given))).code).toBe('NOT_FOUND')
    const row = await prisma.stepFile.findUniqueOrThrow({ where: { id: stepFile } })
    expect(row.removedAt).toEqual(desk.services.clock())
  })
})

it('a file that was given is told as one, until it is taken back', async () => {
  const where = await newStep()
  const news = async () => {
    const { rows } = await owner.ask((call) => call.notification.list({ after: null }))
    const unseen = (await owner.browser.open(owner.choice)).acting.choice?.unseen
    return { rows: rows.filter(({ stepId }) => stepId === where.stepId), unseen }
  }
  const before = await news()
  const stepFileId = await give(lead, where)
  expect(await told('plan-changed', where.stepId)).toEqual([])
  expect(await told('resource-assigned', where.stepId)).toEqual(['Member', 'Owner'])
  const { rows, unseen } = await news()
  expect(rows).toMatchObject([{ isFile: true, item: null, subjectId: stepFileId }])
  expect(unseen).toBe((before.unseen ?? 0) + 1)
  const place = await owner.ask((call) => call.notification.see({ id: rows[0]?.id ?? '' }))
  expect(place).toBe(`/tracks/${where.trackId}/steps/${where.stepId}`)
  await remove(lead, where, stepFileId)
  expect((await news()).rows).toEqual([])
})

it('a page is one statement beside the session, however much happened on it', async () => {
  const where = await newStep()
  const seen = await handIn(owner, where, { fileIds: [await owner.brings()] })
  await review(lead, where, 'ask-for-change', { seen })
  await write(owner, where)
  await give(lead, where)
  for (const by of [owner, lead]) {
    const statements: string[] = []
    const stop = desk.database.onStatement((sql) => statements.push(sql))
    await get(by, where)
    stop()
    expect(statements).toHaveLength(2)
  }
})

it('shows the newest of a long thread, and before it what was said earlier', async () => {
  const where = await newStep()
  const other = await newStep()
  await write(lead, where, 'Nummer 0')
  for (let number = 1; number <= 44; number++) {
    desk.pass(1000)
    await write(owner, where, `Nummer ${number}`)
  }
  const said = async (by: typeof owner, before?: string | null) => {
    const { messages, earlierThan, lastMessageOfMine } = await get(by, { ...where, before })
    return { bodies: messages.map(({ body }) => body), messages, earlierThan, lastMessageOfMine }
  }
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `Nummer ${from + at}`)

  const newest = await said(owner)
  expect(newest.bodies).toEqual(numbers(25, 44))
  expect(newest.lastMessageOfMine).toBe(newest.messages.at(-1)?.id)
  const earlier = await said(owner, newest.earlierThan)
  expect(earlier.bodies).toEqual(numbers(5, 24))
  const first = await said(lead, earlier.earlierThan)
  expect(first.bodies).toEqual(numbers(0, 4))
  expect(first.earlierThan).toBeNull()
  // Whose last one stands on another page does not begin his form anew.
  expect((await said(lead)).lastMessageOfMine).toBe(first.messages[0]?.id)
  // What is no message of this step leads to the newest.
  await write(owner, other)
  const foreign = (await get(owner, other)).messages[0]?.id
  for (const before of [foreign, 'nonsense', randomUUID()]) {
    expect((await said(owner, before)).bodies).toEqual(newest.bodies)
  }
  const statements: string[] = []
  const stop = desk.database.onStatement((sql) => statements.push(sql))
  await get(owner, { ...where, before: newest.earlierThan })
  stop()
  expect(statements).toHaveLength(2)
})
