import { EventEmitter, once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '@traject/files/open-store'
import type { Mail } from '@traject/mail/mail'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { testDatabase } from '../../db/test/test-database.ts'
import { type Jobs, type JobsOptions, startJobs } from '../src/start-jobs.ts'
import { outboxWorld } from './outbox-world.ts'

const { database, url, drop } = await testDatabase()
const world = outboxWorld(database)
const arrivals = new EventEmitter()
const running: Jobs[] = []
const directory = await mkdtemp(join(tmpdir(), 'traject-jobs-'))
const files = openFileStore({ directory })

beforeEach(() => world.clear())
afterEach(async () => void (await Promise.all(running.splice(0).map((jobs) => jobs.stop()))))
afterAll(async () => {
  await drop()
  await rm(directory, { recursive: true })
})

async function start(changes: Partial<JobsOptions> = {}) {
  const { publicUrl, mintToken, mintInvitation, personalLink, logger, now } = world.deps
  const mailer = { send: async (mail: Mail) => void arrivals.emit('mail', mail) }
  const mint = { mintToken, mintInvitation, personalLink }
  const renderer = { script: 'not-run' }
  const options = { database, mailer, files, renderer, publicUrl, ...mint, logger, now }
  const jobs = await startJobs({ ...options, connectionString: url ?? undefined, ...changes })
  running.push(jobs)
  return jobs
}

const nextMail = async (): Promise<Mail> => (await once(arrivals, 'mail'))[0]
// Longer than the queue's pause between two looks.
const patience = { timeout: 15_000 }
const isSent = async (id: string) => expect(await world.row(id)).toMatchObject({ state: 'sent' })
const becomesSent = (id: string) => vi.waitFor(() => isSent(id), patience)
const queueIsIdle = () => vi.waitFor(async () => expect(await openJobs()).toBe(0), patience)

it('sends what was waiting when it starts', async () => {
  const { id } = await world.person('nl')
  await world.enqueue('password-changed', id)
  const mail = nextMail()
  await start()
  expect((await mail).language).toBe('nl')
  await becomesSent(id)
})

it('sends within a second after a nudge, and one mail for many nudges', async () => {
  const jobs = await start()
  await queueIsIdle()
  const { id } = await world.person()
  await world.enqueue('password-changed', id)
  const arrived: Mail[] = []
  arrivals.on('mail', (mail: Mail) => arrived.push(mail))
  const began = performance.now()
  const mail = nextMail()
  for (let many = 0; many < 20; many += 1) jobs.nudge()
  await mail
  expect(performance.now() - began).toBeLessThan(1000)
  await queueIsIdle()
  expect(arrived).toHaveLength(1)
  arrivals.removeAllListeners('mail')
})

it('does after a restart what was queued before it', async () => {
  await (await start()).stop()
  const job = await database.session(async (session) => {
    const [row] = await session.query<{ id: string }>(
      "insert into pgboss.job (name, policy) values ('deliver-outbox', 'standard') returning id",
    )
    return row?.id
  })
  const { id } = await world.person()
  await world.enqueue('password-changed', id)
  await start()
  await becomesSent(id)
  await vi.waitFor(async () => expect(await stateOf(job)).toBe('completed'), patience)
})

it('keeps its schedules over a restart, one each', async () => {
  await (await start()).stop()
  await start()
  const schedules = await database.session((session) =>
    session.query('select name, cron from pgboss.schedule order by name'),
  )
  expect(schedules).toEqual([
    { name: 'daily-mails', cron: '*/15 * * * *' },
    { name: 'deliver-outbox', cron: '* * * * *' },
    { name: 'introduction-calendar', cron: '4 * * * *' },
    { name: 'make-previews', cron: '*/5 * * * *' },
    { name: 'remind', cron: '3 * * * *' },
    { name: 'sweep', cron: '17 * * * *' },
    { name: 'track-calendar', cron: '2 * * * *' },
  ])
})

it('stops within two seconds while a mail hangs, which goes out after the restart', async () => {
  const { id } = await world.person()
  await world.enqueue('password-changed', id)
  const hung = new Promise<Mail>((taken) => {
    const send = (mail: Mail) => {
      taken(mail)
      return new Promise<void>(() => {})
    }
    void start({ mailer: { send } })
  })
  const first = await hung
  await vi.waitFor(() => expect(running).toHaveLength(1))
  const began = performance.now()
  await running.pop()?.stop()
  expect(performance.now() - began).toBeLessThan(2000)

  world.pass(121)
  const mail = nextMail()
  await start()
  expect((await mail).messageId).toBe(first.messageId)
  await becomesSent(id)
})

it.skipIf(url === null)('outlives the loss of its connections', async () => {
  const jobs = await start()
  await queueIsIdle()
  await database.session((session) =>
    session.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'traject-jobs' and datname = current_database()`),
  )
  const { id } = await world.person()
  await world.enqueue('password-changed', id)
  jobs.nudge()
  await becomesSent(id)
})

it('sweeps at the start', async () => {
  const { id: personId } = await world.person()
  await database.prisma.authSession.create({
    data: { id: 'old', personId, expiresAt: new Date(0) },
  })
  await start()
  await vi.waitFor(async () => expect(await database.prisma.authSession.count()).toBe(0), patience)
})

async function openJobs(): Promise<number | undefined> {
  const [row] = await database.session((session) =>
    session.query<{ count: number }>(
      `select count(*)::int as count from pgboss.job
       where name = 'deliver-outbox' and state < 'completed'`,
    ),
  )
  return row?.count
}

async function stateOf(id: string | undefined): Promise<string | undefined> {
  const [row] = await database.session((session) =>
    session.query<{ state: string }>('select state::text from pgboss.job where id = $1', [id]),
  )
  return row?.state
}
