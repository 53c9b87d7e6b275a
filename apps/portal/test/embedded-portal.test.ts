import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { endAll, personalDataIn, refusedStart, startPortal } from './portal-process.ts'
import { offeredPeople, send, signIn } from './visitor.ts'

const folders: string[] = []
async function newFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'traject-portal-'))
  folders.push(folder)
  return folder
}
afterEach(endAll)
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

// PostgreSQL has tests of its own; what is asked here is about the embedded database's process.
describe.skipIf(inject('template') !== null)('the portal on its embedded database', () => {
  let demo: string
  beforeAll(async () => {
    demo = await newFolder()
    const first = await startPortal({ DATA_DIR: demo })
    await first.end('SIGTERM')
  })
  const copyOfDemo = async () => {
    const DATA_DIR = await newFolder()
    await cp(demo, DATA_DIR, { recursive: true })
    return { DATA_DIR }
  }

  it('says that it lives and that it is ready', async () => {
    const portal = await startPortal(await copyOfDemo())
    const live = await send(portal, '/livez')
    expect([live.status, JSON.parse(live.text)]).toEqual([200, { status: 'ok' }])
    const health = await send(portal, '/healthz')
    expect([health.status, JSON.parse(health.text)]).toEqual([
      200,
      {
        status: 'ok',
        database: 'embedded',
        migrations: expect.any(Number),
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      },
    ])
  })

  it('refuses a second start on its directory with one sentence that names the first', async () => {
    const settings = await copyOfDemo()
    const first = await startPortal(settings)
    const second = await refusedStart(settings)
    expect(second.code).toBe(1)
    expect(second.err.trim().split('\n')).toHaveLength(1)
    expect(second.err).toContain(`in use by process ${first.pid}`)
    expect((await send(first, '/healthz')).status).toBe(200)
  })

  it('refuses an address in use with one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const start = await refusedStart({ ...(await copyOfDemo()), PORT: String(port) })
    other.close()
    expect(start.code).toBe(1)
    expect(start.err.trim()).toBe(
      `Something already listens on 127.0.0.1:${port}. Stop it, or set PORT to another number.`,
    )
  })

  it('refuses wrong settings with a sentence for each', async () => {
    const start = await refusedStart({ ...(await copyOfDemo()), PORT: 'abc', LOG_LEVEL: 'loud' })
    expect(start.code).toBe(1)
    expect(start.err.trim().split('\n')).toEqual([
      'Traject cannot start.',
      'PORT must be a number from 0 to 65535.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.',
    ])
  })

  it('ends within five seconds of SIGTERM, leaving port and directory free', async () => {
    const settings = await copyOfDemo()
    const portal = await startPortal(settings)
    const pages = ['/sign-in', '/sign-in', '/healthz'].map((path) => send(portal, path))
    await Promise.all(pages)
    const { code, ms } = await portal.end('SIGTERM')
    expect(code).toBe(0)
    expect(ms).toBeLessThan(5_000)
    const next = createServer().listen(Number(new URL(portal.url).port), '127.0.0.1')
    await once(next, 'listening')
    next.close()
    await startPortal(settings)
  })

  it('loses no acknowledged sign-in when it is killed while writing', async () => {
    const settings = await copyOfDemo()
    const portal = await startPortal(settings)
    const [person = ''] = await offeredPeople(portal)
    const acknowledged: string[] = []
    let killed: Promise<unknown> | undefined
    const signInUntilKilled = async () => {
      for (;;) {
        const cookie = await signIn(portal, person).catch(() => null)
        if (cookie === null) return
        acknowledged.push(cookie)
        if (acknowledged.length >= 30) killed ??= portal.end('SIGKILL')
      }
    }
    await Promise.all([1, 2, 3, 4].map(signInUntilKilled))
    expect(await killed).toMatchObject({ signal: 'SIGKILL' })

    const again = await startPortal(settings)
    for (const cookie of acknowledged) {
      expect((await send(again, '/account', { cookie })).status).toBe(200)
    }
    expect((await send(again, '/account')).location).toBe('/sign-in?returnTo=%2Faccount')
    const log = [...portal.log(), ...again.log()]
    expect(log.length).toBeGreaterThan(30)
    expect(personalDataIn(log)).toEqual([])
  })
})
