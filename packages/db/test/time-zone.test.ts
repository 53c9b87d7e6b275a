import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { countAttempt } from '../src/auth-session/rate-limit.repo.ts'
import { openDatabase } from '../src/client.ts'
import { bookkeeping, operatorScope } from '../src/scope.ts'
import { administer } from './global-setup.ts'
import { testDatabase } from './test-database.ts'

const { database: opened, url, drop } = await testDatabase()
if (url) {
  const name = new URL(url).pathname.slice(1)
  await administer(url, `alter database ${name} set timezone to 'Europe/Brussels'`)
}
// Connections take the database's setting when they begin.
const database = url ? await openDatabase({ url }) : opened
const { prisma } = database
afterAll(async () => {
  if (database !== opened) await database.close()
  await drop()
})

describe('a moment', () => {
  it.each(['2026-06-15T10:00:00.123Z', '2026-01-15T23:30:00.000Z', '2026-10-25T00:30:00.000Z'])(
    'that was written as %s is that moment to the database itself',
    async (text) => {
      const moment = new Date(text)
      const { id } = await prisma.outbox.create({
        data: {
          kind: 'password-changed',
          nextAt: moment,
          person: { create: { name: 'Ada', email: `${randomUUID()}@a.example`, language: 'nl' } },
        },
      })
      const asked =
        'select extract(epoch from next_at)::float8 * 1000 as ms from outbox where id = $1'
      const [raw] = await database.session((session) => session.query<{ ms: number }>(asked, [id]))
      expect(raw?.ms).toBe(moment.getTime())
      const [own] = await prisma.$queryRaw<{ at: Date; same: boolean }[]>`
        select next_at as at, next_at = ${moment} as same from outbox where id = ${id}::uuid`
      expect(own).toEqual({ at: moment, same: true })
      expect((await prisma.outbox.findUnique({ where: { id } }))?.nextAt).toEqual(moment)
    },
  )

  it('goes through a statement of our own unchanged', async () => {
    const now = new Date('2026-10-25T00:59:59.500Z')
    const scope = bookkeeping(operatorScope({ database, now }))
    const { windowEnds } = await countAttempt(scope, 'zone', 3600)
    expect(windowEnds).toEqual(new Date('2026-10-25T01:59:59.500Z'))
  })

  it('is written in UTC by every connection', async () => {
    const [zone] = await database.session((session) =>
      session.query<{ TimeZone: string }>('show timezone'),
    )
    expect(zone?.TimeZone).toBe('UTC')
    const zones = await Promise.all(
      [1, 2, 3].map(
        () => prisma.$queryRaw<{ zone: string }[]>`select current_setting('timezone') as zone`,
      ),
    )
    expect(new Set(zones.flat().map(({ zone }) => zone))).toEqual(new Set(['UTC']))
  })
})
