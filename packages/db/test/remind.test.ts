import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { remindOfDueDates } from '../src/notification/remind.repo.ts'
import { overtake } from './overtake.ts'
import { day, NOON } from './small-world.ts'
import { testDatabase } from './test-database.ts'
import { toldWorld } from './told-world.ts'

const DAY = 86_400_000
const { database, url, drop } = await testDatabase()
const { prisma } = database
const world = await toldWorld(database)
const { first, second, owner } = world

afterAll(() => drop())
beforeEach(async () => {
  await prisma.notification.deleteMany()
  await prisma.resourceAssignment.deleteMany()
  await prisma.step.updateMany({ data: { dueOn: null, state: 'open' } })
})

const due = (id: string, on: string) =>
  prisma.step.update({ where: { id }, data: { dueOn: day(on) } })
const run = (now = NOON) => remindOfDueDates(world.atWork(now))
/** Who was told of what: "Owner due-soon". */
const told = async () => {
  const rows = await prisma.notification.findMany({ include: { person: true } })
  return rows.map(({ person, kind }) => `${person.name} ${kind}`).sort()
}
const SOON = ['Owner due-soon', 'Partner due-soon']
const LATE = ['Further', 'Lead', 'Owner', 'Partner'].map((name) => `${name} overdue`)

describe('a step', () => {
  it.each([
    ['2026-06-19', []],
    ['2026-06-18', SOON],
    ['2026-06-16', SOON],
    ['2026-06-15', []],
    ['2026-06-14', LATE],
    ['2026-06-08', LATE],
    ['2026-06-07', []],
  ])('that is due on %s is told of, on the 15th', async (on, expected) => {
    await due(first, on)
    await run()
    expect(await told()).toEqual(expected)
  })

  it('is told of by the days of the partnership, not of the server', async () => {
    await due(first, '2026-06-18')
    await run(new Date('2026-06-14T21:59:59Z'))
    expect(await told()).toEqual([])
    await run(new Date('2026-06-14T22:00:00Z'))
    expect(await told()).toEqual(SOON)
  })

  it('is told of to the guest whose step it is', async () => {
    await due(second, '2026-06-12')
    await run()
    expect(await told()).toEqual(['Guest overdue', ...LATE].sort((a, b) => (a < b ? -1 : 1)))
  })

  it.each(['submitted', 'done', 'skipped'] as const)('that is %s is not told of', async (state) => {
    await due(first, '2026-06-17')
    await due(second, '2026-06-12')
    await prisma.step.updateMany({ data: { state } })
    expect(await run()).toEqual({ reminders: 0, mailed: 0 })
  })

  it.each(['proposed', 'agreed', 'paused', 'completed', 'closed'] as const)(
    'of a track that is %s is not told of',
    async (state) => {
      await due(first, '2026-06-17')
      const where = { id: world.trackId }
      await prisma.track.update({ where, data: { state } })
      expect(await run()).toEqual({ reminders: 0, mailed: 0 })
      await prisma.track.update({ where, data: { state: 'active' } })
    },
  )
})

describe('an assignment', () => {
  it('with a date is told of until it is done, and names itself', async () => {
    const item = await world.item('Model', { reach: 'partners-and-smes' })
    const { id } = await prisma.resourceAssignment.create({
      data: {
        ...{ partnershipId: world.partnershipId, trackId: world.trackId, itemId: item.id },
        ...{ byPersonId: world.lead.id, byOrganisationId: world.harbour.id, reason: '' },
        ...{ language: 'nl', dueOn: day('2026-06-17'), state: 'done' },
      },
    })
    await run()
    expect(await told()).toEqual([])
    await prisma.resourceAssignment.update({ where: { id }, data: { state: 'opened' } })
    await run()
    expect(await told()).toEqual(SOON)
    expect(await prisma.notification.findMany()).toMatchObject([
      { subjectId: id, stepId: null },
      { subjectId: id, stepId: null },
    ])
  })
})

describe('a reminder', () => {
  it('is told once, whatever is restarted, and once more when the day comes and goes', async () => {
    await due(first, '2026-06-18')
    for (let hour = 0; hour < 100; hour += 5) {
      await run(new Date(NOON.getTime() + hour * 3_600_000))
    }
    expect(await told()).toEqual([...LATE, ...SOON].sort())
  })

  it('is told anew when the date has moved', async () => {
    await due(first, '2026-06-17')
    await run()
    await due(first, '2026-06-24')
    await run()
    expect(await told()).toEqual(SOON)
    await run(new Date(NOON.getTime() + 6 * DAY))
    expect(await told()).toEqual([...SOON, ...SOON].sort())
  })

  it('is mailed as each chose', async () => {
    await prisma.notificationPreference.create({
      data: { personId: owner.id, kind: 'due-soon', mode: 'at_once' },
    })
    await due(first, '2026-06-17')
    expect(await run()).toEqual({ reminders: 2, mailed: 1 })
    expect(await prisma.outbox.findMany()).toMatchObject([
      { kind: 'notification', personId: owner.id },
    ])
  })
})

describe.skipIf(url === null)('two processes at once', () => {
  it('tell each person once', async () => {
    await due(first, '2026-06-17')
    const counts = await overtake(database, (connection) =>
      remindOfDueDates({ ...world.atWork(), connection }),
    )
    expect(counts.map(({ reminders }) => reminders)).toEqual([2, 0])
    expect(await told()).toEqual(SOON)
  })
})
