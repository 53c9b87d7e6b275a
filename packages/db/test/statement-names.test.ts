import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase } from './test-database.ts'

const { database, drop } = await testDatabase()
const { prisma } = database
afterAll(drop)

describe('what pages ask for again and again', () => {
  it.runIf(database.shape === 'postgresql')('is planned once a connection', async () => {
    const text = await prisma.$transaction(async (connection) => {
      for (let at = 0; at < 10; at++) await connection.$queryRaw`select ${at}::int as often`
      return connection.$queryRaw<{ calls: bigint }[]>`
        select generic_plans + custom_plans as calls from pg_prepared_statements
        where statement like '%as often'`
    })
    expect(text).toEqual([{ calls: 6n }])
  })
})
