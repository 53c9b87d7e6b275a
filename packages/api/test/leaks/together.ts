/** Questions that are put at once travel to the database at once: a matrix asks by the hundred thousand. */
import type { Database } from '@traject/db/client'
import { Prisma } from '@traject/db/generated/client'

type Prismas = Database['prisma']
type Rows = Record<string, unknown>[]
interface Waiting {
  statement: Prisma.Sql
  answer: (rows: Rows) => void
  fail: (error: unknown) => void
}

/**
 * The database for one visit. Statements of the same text that wait at the same moment and differ in
 * nothing but words and ids are sent as one: the text as it is, over a list of those values. Everything
 * else goes through as it comes.
 */
export function together(database: Database): Database {
  let waiting: Waiting[] = []
  const send = () => {
    const all = waiting
    waiting = []
    for (const group of alike(all)) void sendGroup(database.prisma, group)
  }
  const ask = (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
    new Promise<Rows>((answer, fail) => {
      const statement = 'raw' in query ? Prisma.sql(query, ...values) : query
      // After everything that can be asked without an answer was asked.
      if (waiting.length === 0) setImmediate(send)
      waiting.push({ statement, answer, fail })
    })
  const prisma: Prismas = new Proxy(database.prisma, {
    get: (target, key) => (key === '$queryRaw' ? ask : Reflect.get(target, key, target)),
  })
  return { ...database, prisma }
}

/** By text and by those values that are neither words nor ids: lists, numbers, moments. */
function alike(all: readonly Waiting[]): Waiting[][] {
  const groups = new Map<string, Waiting[]>()
  for (const one of all) {
    const { sql, values } = one.statement
    const fixed = values.map((value) => (typeof value === 'string' ? null : value))
    const key = `${sql} ${JSON.stringify(fixed)}`
    const group = groups.get(key) ?? []
    group.push(one)
    groups.set(key, group)
  }
  return [...groups.values()]
}

async function sendGroup(prisma: Prismas, group: readonly Waiting[]): Promise<void> {
  try {
    const answers = await rowsOf(prisma, group)
    for (const [at, one] of group.entries()) one.answer(answers[at] ?? [])
  } catch (error) {
    for (const one of group) one.fail(error)
  }
}

async function rowsOf(prisma: Prismas, group: readonly Waiting[]): Promise<Rows[]> {
  const [first] = group
  if (!first) return []
  const varying = first.statement.values.flatMap((value, place) =>
    group.some((one) => one.statement.values[place] !== value) && typeof value === 'string'
      ? [place]
      : [],
  )
  if (varying.length === 0) {
    const rows = await prisma.$queryRaw<Rows>(first.statement)
    return group.map(() => structuredClone(rows))
  }
  const rows = await prisma.$queryRaw<Rows>(over(group, varying))
  const answers: Rows[] = group.map(() => [])
  for (const { together_at: at, ...row } of rows) answers[Number(at)]?.push(row)
  return answers
}

/** The statement once for each row of a list that holds the values in which its askers differ. */
function over(group: readonly Waiting[], varying: readonly number[]): Prisma.Sql {
  const list = group.map(({ statement }, at) => {
    const values = varying.map((place) => Prisma.sql`${statement.values[place]}::text`)
    return Prisma.sql`(${Prisma.join([Prisma.raw(String(at)), ...values])})`
  })
  const names = varying.map((place) => `together_${place}`)
  return Prisma.sql`select each_asker.together_at, answered.*
    from (values ${Prisma.join(list)}) each_asker(${Prisma.raw(['together_at', ...names].join(', '))})
    cross join lateral (${withNames(group, varying)}) answered`
}

function withNames(group: readonly Waiting[], varying: readonly number[]): Prisma.Sql {
  const { strings = [], values = [] } = group[0]?.statement ?? {}
  const named = values.map((value, place) =>
    varying.includes(place) ? Prisma.raw(`each_asker.together_${place}`) : value,
  )
  return Prisma.sql(strings, ...named)
}
