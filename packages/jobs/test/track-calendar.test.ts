import type { TrackState } from '@traject/domain/track/track-state'
import { afterAll, expect, it } from 'vitest'
import { day, smallWorld } from '../../db/test/small-world.ts'
import { testDatabase } from '../../db/test/test-database.ts'
import { moveTracksByCalendar } from '../src/track-calendar.ts'

const { database, drop } = await testDatabase()
const { prisma } = database
const world = await smallWorld(database)
afterAll(() => drop())

const lines: string[] = []
const log = (fields: object, message: string) =>
  void lines.push(`${message} ${JSON.stringify(fields)}`)
const logger = { info: log, warn: log, error: log }
const runAt = (now: string) => moveTracksByCalendar({ database, logger, now: new Date(now) })

type Dates = { startsOn?: string; stateSince?: string; followUpUntil?: string }

/** A track in that state; its days as the test wants them. */
async function track(state: TrackState, { startsOn, stateSince, followUpUntil }: Dates) {
  const { id: smeId } = await world.sme(`Company ${state} ${startsOn ?? stateSince}`)
  const { id } = await prisma.track.findFirstOrThrow({ where: { smeId } })
  await prisma.track.update({
    where: { id },
    data: {
      state: state === 'follow-up' ? 'follow_up' : state,
      startsOn: day(startsOn ?? '2026-01-01'),
      ...(stateSince ? { stateSince: new Date(stateSince) } : {}),
      ...(followUpUntil ? { followUpUntil: day(followUpUntil) } : {}),
    },
  })
  return id
}
const stateOf = async (id: string) =>
  (await prisma.track.findUniqueOrThrow({ where: { id } })).state

it('an agreed track begins on its first day, by the clock of its partnership', async () => {
  const id = await track('agreed', { startsOn: '2026-07-01' })
  expect(await runAt('2026-06-30T21:59:59Z')).toBe(0)
  expect(await runAt('2026-06-30T22:00:00Z')).toBe(1)
  expect(await stateOf(id)).toBe('active')
  const event = await prisma.trackEvent.findMany({ where: { trackId: id } })
  expect(event).toMatchObject([{ move: 'start', personId: null, organisationId: null }])
  const audit = await prisma.auditEvent.findMany({ where: { subjectId: id } })
  expect(audit).toMatchObject([
    { gate: 'job', action: 'track.began', partnershipId: world.partnershipId, actorPersonId: null },
  ])
  expect(await runAt('2026-06-30T22:00:00Z')).toBe(0)
})

it('a company and its coach are told that its track has started, and that it is closed', async () => {
  const id = await track('agreed', { startsOn: '2026-07-03' })
  const { smeId, partnershipId } = await prisma.track.findUniqueOrThrow({ where: { id } })
  const owner = await world.person('Owner')
  const coach = await world.person('Coach')
  await world.smeMembership(owner.id, smeId ?? '')
  await world.affiliation(coach.id, world.harbour.id)
  const where = { partnershipId, personId: coach.id, organisationId: world.harbour.id }
  await prisma.coachAssignment.create({
    data: { ...where, trackId: id, role: 'lead', from: day('2026-01-01') },
  })
  const told = async () => {
    const rows = await prisma.notification.findMany({ where: { trackId: id } })
    expect(new Set(rows.map(({ kind, byPersonId }) => `${kind} ${byPersonId}`)).size).toBeLessThan(
      2,
    )
    return rows.map(({ personId }) => personId).sort()
  }
  await runAt('2026-07-03T10:00:00Z')
  expect(await told()).toEqual([owner.id, coach.id].sort())
  await prisma.track.update({
    where: { id },
    data: {
      state: 'completed',
      stateSince: new Date('2026-09-01T10:00:00Z'),
      followUpUntil: day('2026-12-31'),
    },
  })
  await runAt('2026-09-02T10:00:00Z')
  expect(await told()).toHaveLength(2)
  await runAt('2027-01-01T10:00:00Z')
  expect(await told()).toHaveLength(4)
})

it('another partnership’s day begins at another moment', async () => {
  const where = { id: world.partnershipId }
  await prisma.partnership.update({ where, data: { timeZone: 'America/Guadeloupe' } })
  const id = await track('agreed', { startsOn: '2026-07-01' })
  await runAt('2026-07-01T03:59:59Z')
  expect(await stateOf(id)).toBe('agreed')
  await runAt('2026-07-01T04:00:00Z')
  expect(await stateOf(id)).toBe('active')
  await prisma.partnership.update({ where, data: { timeZone: 'Europe/Brussels' } })
})

it('a track that ended is followed up from the day after, and closed when that is over', async () => {
  const stateSince = '2026-08-30T12:00:00Z'
  const done = await track('completed', { stateSince, followUpUntil: '2027-01-31' })
  const stopped = await track('stopped', { stateSince })
  const states = () => Promise.all([stateOf(done), stateOf(stopped)])
  await runAt('2026-08-30T21:59:00Z')
  expect(await states()).toEqual(['completed', 'stopped'])
  await runAt('2026-08-30T22:00:00Z')
  expect(await states()).toEqual(['follow_up', 'follow_up'])
  // The one whose end nobody had set is followed up for six months from the day it ended.
  const { followUpUntil } = await prisma.track.findUniqueOrThrow({ where: { id: stopped } })
  expect(followUpUntil).toEqual(day('2027-02-28'))
  await runAt('2027-01-31T22:59:59Z')
  expect(await states()).toEqual(['follow_up', 'follow_up'])
  await runAt('2027-01-31T23:00:00Z')
  expect(await states()).toEqual(['closed', 'follow_up'])
  await runAt('2027-02-28T23:00:00Z')
  expect(await states()).toEqual(['closed', 'closed'])
})

it('moves nothing that waits for people', async () => {
  const long = { startsOn: '2020-01-01', stateSince: '2020-01-01T00:00:00Z' }
  const waiting = ['proposed', 'declined', 'active', 'paused', 'closed'] as const
  const ids = await Promise.all(waiting.map((state) => track(state, long)))
  expect(await runAt('2027-06-01T00:00:00Z')).toBe(0)
  expect(await Promise.all(ids.map(stateOf))).toEqual(waiting)
})

it('two processes at once move each track once, and what one leaves the next run does', async () => {
  const ids = await Promise.all([1, 2, 3, 4].map(() => track('agreed', { startsOn: '2026-07-01' })))
  const now = '2026-07-02T00:00:00Z'
  await Promise.all([runAt(now), runAt(now)])
  await runAt(now)
  expect(new Set(await Promise.all(ids.map(stateOf)))).toEqual(new Set(['active']))
  expect(await prisma.trackEvent.count({ where: { trackId: { in: ids } } })).toBe(4)
  expect(lines).toEqual([])
})
