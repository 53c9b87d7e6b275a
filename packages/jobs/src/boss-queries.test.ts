import { expect, it } from 'vitest'
import { bossQueries } from './boss-queries.ts'

function world() {
  const lines: string[] = []
  const log = (fields: object, message: string) =>
    void lines.push(`${message} ${JSON.stringify(fields)}`)
  const database = { away: false }
  const execute = async () => {
    if (database.away) throw Object.assign(new Error('zoe@house.example'), { code: 'ECONNREFUSED' })
    return { rows: [1] }
  }
  return { lines, database, queries: bossQueries(execute, { info: log, warn: log, error: log }) }
}

it('a start that fails says so', async () => {
  const { database, queries } = world()
  database.away = true
  await expect(queries.executeSql('select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

it('a database that goes away later is told once, and once more when it is back', async () => {
  const { database, queries, lines } = world()
  queries.swallowErrors()
  database.away = true
  expect(await queries.executeSql('select 1')).toBeUndefined()
  expect(await queries.executeSql('select 1')).toBeUndefined()
  database.away = false
  expect(await queries.executeSql('select 1')).toEqual({ rows: [1] })
  expect(lines).toEqual([
    'the job queue does not reach the database {"error":"Error","code":"ECONNREFUSED"}',
    'the job queue reaches the database again {}',
  ])
})

it('closed, it waits for what is under way and asks nothing more', async () => {
  let answer = (_: { rows: unknown[] }) => {}
  let asked = 0
  const execute = () => {
    asked += 1
    return new Promise<{ rows: unknown[] }>((resolve) => {
      answer = resolve
    })
  }
  const none = () => {}
  const queries = bossQueries(execute, { info: none, warn: none, error: none })
  queries.swallowErrors()
  const order: string[] = []
  const query = queries.executeSql('select 1').then(() => order.push('answered'))
  const closing = queries.close().then(() => order.push('closed'))
  answer({ rows: [] })
  await Promise.all([query, closing])
  expect(order).toEqual(['answered', 'closed'])
  expect(await queries.executeSql('select 2')).toBeUndefined()
  expect(asked).toBe(1)
})
