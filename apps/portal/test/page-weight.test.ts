import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openDatabase } from '@traject/db/client'
import { DEMO_PEOPLE } from '@traject/seed/demo-accounts'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { coachForty } from './forty-companies.ts'
import { endAll, type PortalProcess, startPortal } from './portal-process.ts'
import { offeredPeople, send, signIn } from './visitor.ts'

const FULL = 'coach@buda.example'
/** Bytes, compressed. */
const MOST_HTML = 30_000
const MOST_SCRIPT = 120_000

describe.skipIf(inject('template') !== null)('a phone in a train', () => {
  let portal: PortalProcess
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'traject-homes-'))
    const first = await startPortal({ DATA_DIR: directory })
    await first.end('SIGTERM')
    const database = await openDatabase({ directory: join(directory, 'database') })
    await coachForty(database.prisma, FULL, new Date())
    await database.close()
    portal = await startPortal({ DATA_DIR: directory })
    // It starts twice, for no two processes may hold one directory.
  }, 180_000)
  afterAll(async () => {
    await endAll()
    await rm(directory, { recursive: true, force: true })
  })

  const page = async (path: string, cookie: string) => {
    const { status, text } = await send(portal, path, { cookie })
    expect(status).toBe(200)
    return text
  }
  const visitor = async (at: number) => signIn(portal, (await offeredPeople(portal))[at] ?? '')

  it.each(DEMO_PEOPLE.map(({ email }, at) => [email, at] as const))(
    'loads the home of %s',
    async (email, at) => {
      const text = await page('/', await visitor(at))
      // It is the coach of forty, indeed.
      if (email === FULL)
        expect(text.match(/Gezelschap nummer \d+ aan/g)?.length).toBeGreaterThan(39)
      expect(gzipSync(text).byteLength).toBeLessThan(MOST_HTML)
    },
  )

  it('loads a full page of the catalogue, and its search', async () => {
    const cookie = await visitor(DEMO_PEOPLE.findIndex(({ email }) => email === FULL))
    for (const path of ['/catalogue', '/catalogue?q=budget']) {
      const text = await page(path, cookie)
      const rows = text.match(/href="\/(items|templates|competences|facilities|contacts)\//g)
      if (path === '/catalogue') expect(rows?.length).toBeGreaterThan(20)
      expect(gzipSync(text).byteLength, path).toBeLessThan(MOST_HTML)
    }
  })

  it('loads the track of a company, with its scripts', async () => {
    const cookie = await visitor(0)
    const [path = ''] = (await page('/', cookie)).match(/\/tracks\/[\da-f-]{36}/) ?? []
    const text = await page(path, cookie)
    expect(gzipSync(text).byteLength).toBeLessThan(MOST_HTML)
    const scripts = await scriptsOf(text)
    expect(scripts.size).toBeGreaterThan(3)
    const bytes = [...scripts.values()].map((script) => gzipSync(script).byteLength)
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST_SCRIPT)
  })

  /** The scripts that a page names, and those that they import before they run. */
  async function scriptsOf(html: string): Promise<Map<string, string>> {
    const found = new Map<string, string>()
    const preloaded = html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)
    const waiting = [...preloaded].map(([, path = '']) => path)
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      if (found.has(path)) continue
      const { text } = await send(portal, path)
      found.set(path, text)
      const imports = text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)
      waiting.push(...[...imports].map(([, name]) => `/assets/${name}`))
    }
    return found
  }
})
