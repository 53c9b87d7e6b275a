import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '@traject/files/open-store'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { day } from '../../db/test/small-world.ts'
import { testDatabase } from '../../db/test/test-database.ts'
import { toldWorld } from '../../db/test/told-world.ts'
import { type Jobs, startJobs } from '../src/start-jobs.ts'
import { outboxWorld } from './outbox-world.ts'

const { database, url, drop } = await testDatabase()
const { prisma } = database
const outbox = outboxWorld(database)
const world = await toldWorld(database)
const directory = await mkdtemp(join(tmpdir(), 'traject-told-'))
const running: Jobs[] = []

afterEach(async () => void (await Promise.all(running.splice(0).map((jobs) => jobs.stop()))))
afterAll(async () => {
  await drop()
  await rm(directory, { recursive: true })
})

const patience = { timeout: 15_000 }
const QUEUES = "('deliver-outbox', 'remind', 'daily-mails')"

/** Starts the jobs at that moment and waits until all that is due was done; then stops them. */
async function runAt(moment: string) {
  outbox.clock.now = new Date(moment)
  const renderer = { script: 'not-run' }
  const options = { ...outbox.deps, renderer, files: openFileStore({ directory }) }
  const jobs = await startJobs({ ...options, connectionString: url ?? undefined })
  running.push(jobs)
  const open = `select count(*)::int as count from pgboss.job
    where name in ${QUEUES} and state < 'completed'`
  const isIdle = async () => {
    const [row] = await database.session((session) => session.query<{ count: number }>(open))
    expect([row?.count, await prisma.outbox.count({ where: { state: 'waiting' } })]).toEqual([0, 0])
  }
  await vi.waitFor(isIdle, patience)
  await running.pop()?.stop()
}

it('a due date is told of and mailed once, whenever the platform is restarted', async () => {
  await prisma.step.update({ where: { id: world.first }, data: { dueOn: day('2026-06-17') } })
  await runAt('2026-06-15T04:30:00Z')
  expect(await prisma.notification.count()).toBe(2)
  expect(outbox.sent).toEqual([])

  await runAt('2026-06-15T05:00:00Z')
  const mailed = () => outbox.sent.map(({ to, subject }) => [to, subject]).sort()
  const once = [world.owner, world.partner].map(({ email }) => [email, 'Bijna zover: Begroting'])
  expect(mailed()).toEqual(once.sort())

  await runAt('2026-06-15T05:00:01Z')
  await runAt('2026-06-16T06:00:00Z')
  expect(mailed()).toEqual(once.sort())
  expect(await prisma.notification.count()).toBe(2)
})
