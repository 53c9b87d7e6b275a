import { randomUUID } from 'node:crypto'
import { DEMO_PEOPLE } from '@traject/seed/demo-accounts'
import { DEMO_PASSWORD } from '@traject/seed/fill-demo'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { administer, databaseUrl } from '../../../packages/db/test/global-setup.ts'
import { cuttableLine } from './cuttable-line.ts'
import { endAll, type PortalProcess, personalDataIn, startPortal } from './portal-process.ts'
import { offeredPeople, send, signIn } from './visitor.ts'

const template = inject('template')

describe.skipIf(template === null)('the portal on PostgreSQL', () => {
  const serverUrl = template?.serverUrl ?? ''
  const name = `traject_portal_${randomUUID().slice(0, 8)}`
  const server = (statement: string) => administer(serverUrl, statement)
  let line: Awaited<ReturnType<typeof cuttableLine>>
  let portal: PortalProcess
  let cookie: string

  beforeAll(async () => {
    await server(`create database ${name}`)
    const { hostname, port } = new URL(serverUrl)
    line = await cuttableLine({ host: hostname, port: Number(port || 5432) })
    const url = new URL(databaseUrl(serverUrl, name))
    url.hostname = '127.0.0.1'
    url.port = String(line.port)
    portal = await startPortal({
      DATABASE_URL: url.href,
      SECRET_KEY: 'only for these tests, and long enough',
      DEMO: '1',
    })
    const [person = ''] = await offeredPeople(portal)
    cookie = await signIn(portal, person)
  })
  afterAll(async () => {
    await endAll()
    line.cut()
    await server(`drop database if exists ${name} with (force)`)
  })

  const health = async () => {
    const { status, text } = await send(portal, '/healthz')
    const { database, reason } = JSON.parse(text)
    return { status, database, reason }
  }
  const headingOf = ({ text }: { text: string }) => /<h1[^>]*>([^<]*)</.exec(text)?.[1]
  const languageOf = ({ text }: { text: string }) => /<html lang="(..)"/.exec(text)?.[1]

  const ways: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    ['its server is not reached', async () => line.cut(), () => line.mend()],
    [
      'it takes no connections',
      async () => {
        await server(`alter database ${name} with allow_connections false`)
        await server(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
        )
      },
      () => server(`alter database ${name} with allow_connections true`),
    ],
    [
      'it was moved away',
      async () => {
        await server(`alter database ${name} with allow_connections false`)
        await server(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
        )
        await server(`alter database ${name} rename to ${name}_away`)
      },
      async () => {
        await server(`alter database ${name}_away rename to ${name}`)
        await server(`alter database ${name} with allow_connections true`)
      },
    ],
  ]

  it.each(ways)(
    'says so while %s, and goes on by itself afterwards',
    async (_way, lose, restore) => {
      expect(await health()).toMatchObject({ status: 200, database: 'postgresql' })
      expect((await send(portal, '/catalogue', { cookie })).status).toBe(200)
      await lose()
      try {
        const chosen = `${cookie}; traject_language=nl`
        const page = await send(portal, '/catalogue', { cookie: chosen, 'accept-language': 'en' })
        expect([page.status, languageOf(page), headingOf(page)]).toEqual([
          503,
          'nl',
          'Traject is even niet bereikbaar',
        ])
        const reference = /<code[^>]*>([\da-f]{8})<\/code>/.exec(page.text)?.[1]
        const lines = portal.log().filter((entry) => entry.reference === reference)
        expect(lines).toMatchObject([{ msg: 'request failed' }])
        const french = await send(portal, '/sign-in', { 'accept-language': 'fr-BE' })
        expect([french.status, languageOf(french)]).toEqual([503, 'fr'])
        expect(await health()).toEqual({ status: 503, reason: 'database' })
        expect((await send(portal, '/livez')).status).toBe(200)
      } finally {
        await restore()
      }
      const answers = async () => (await send(portal, '/catalogue', { cookie })).status
      await vi.waitFor(async () => expect(await answers()).toBe(200), { timeout: 10_000 })
      expect(await health()).toMatchObject({ status: 200 })
    },
  )

  it('writes personal data in no line of its log, whatever happens', async () => {
    const here = async () => (await health()).status
    await vi.waitFor(async () => expect(await here()).toBe(200), { timeout: 10_000 })
    const [{ email, name: who } = { email: '', name: '' }] = DEMO_PEOPLE
    const tryToSignIn = (password: string) => {
      const fields = { way: 'password', email, password, returnTo: `/items/${who}` }
      return send(portal, '/sign-in', { form: String(new URLSearchParams(fields)) })
    }
    expect((await tryToSignIn('not the right one')).status).toBe(400)
    expect((await tryToSignIn(DEMO_PASSWORD)).status).toBe(302)
    await send(portal, `/items/${encodeURIComponent(email)}?q=${encodeURIComponent(who)}`, {
      cookie,
    })
    line.cut()
    const lost = await tryToSignIn(DEMO_PASSWORD)
    await line.mend()
    expect(lost.status).toBe(503)
    const log = portal.log()
    expect(log.some((entry) => entry.msg === 'request failed')).toBe(true)
    expect(log.some((entry) => entry.msg === 'request')).toBe(true)
    expect(personalDataIn(log)).toEqual([])
    expect(JSON.stringify(log)).not.toContain(DEMO_PASSWORD)
    expect(JSON.stringify(log)).not.toContain(cookie.split('=')[1])
  })
})
