import type { Database } from '@traject/db/client'
import { Prisma } from '@traject/db/generated/client'
import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../db/test/test-database.ts'
import { together } from './together.ts'

const { database, drop } = await testDatabase()
afterAll(() => drop())

const { sql } = Prisma
/** Rows of one kind in an order, for a word, a number and a list that stay. */
const rowsFor = (word: string, from: number) => sql`
  with letters as (select n, substr(${word}, n, 1) as letter from generate_series(${from}::int, 3) n)
  select n, letter, array[${['a', 'b']}]::text[] as list from letters where letter <> '' order by n desc`

async function ask(on: Database, words: readonly string[], from = 1) {
  let count = 0
  const stop = database.onStatement(() => {
    count += 1
  })
  const answers = await Promise.all(words.map((word) => on.prisma.$queryRaw(rowsFor(word, from))))
  stop()
  return { answers, count }
}

describe('what is asked at once', () => {
  it('is answered as if it had been asked alone, in one statement', async () => {
    const words = ['one', 'no', '', 'two', 'two']
    const alone = await ask(database, words)
    const asOne = await ask(together(database), words)
    expect(asOne.answers).toEqual(alone.answers)
    expect([alone.count, asOne.count]).toEqual([words.length, 1])
  })

  it('is asked apart where it differs in more than words', async () => {
    const quick = together(database)
    const answers = await Promise.all([ask(quick, ['one'], 1), ask(quick, ['one'], 2)])
    const alone = [await ask(database, ['one'], 1), await ask(database, ['one'], 2)]
    expect(answers.map((one) => one.answers)).toEqual(alone.map((one) => one.answers))
  })

  it('fails for all who asked, and for nobody else', async () => {
    const { prisma } = together(database)
    const wrong = prisma.$queryRaw`select 1 / 0 where ${'a'} = 'a'`
    const right = prisma.$queryRaw`select 1 as one where ${'a'} = 'a'`
    await expect(wrong).rejects.toThrow('division by zero')
    expect(await right).toEqual([{ one: 1 }])
  })
})
