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
const MOST = 30_000

describe.skipIf(inject('template') !== null)('the HTML of a home', () => {
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

  it.each(DEMO_PEOPLE.map(({ email }, at) => [email, at] as const))(
    'of %s is small enough for a phone in a train',
    async (email, at) => {
      const person = (await offeredPeople(portal))[at] ?? ''
      const cookie = await signIn(portal, person)
      const { status, text } = await send(portal, '/', { cookie })
      expect(status).toBe(200)
      // It is the coach of forty, indeed.
      if (email === FULL)
        expect(text.match(/Gezelschap nummer \d+ aan/g)?.length).toBeGreaterThan(39)
      expect(gzipSync(text).byteLength).toBeLessThan(MOST)
    },
  )
})
