/** Puts a fault into the production SQL on its way to the database. */
import type { Database } from '@traject/db/client'
import { Prisma } from '@traject/db/generated/client'
import type { Fault } from './channels/fault.ts'

type Prismas = Database['prisma']

/**
 * The database with the fault in each statement that it is of. A fault that changes nothing where it
 * should is an error: one that was never planted would look like one that was noticed.
 */
export function planted(database: Database, fault: Fault): Database {
  const faulty = (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
    database.prisma.$queryRaw(
      withFault('raw' in query ? Prisma.sql(query, ...values) : query, fault),
    )
  const prisma: Prismas = new Proxy(database.prisma, {
    get: (target, key) => (key === '$queryRaw' ? faulty : Reflect.get(target, key, target)),
  })
  return { ...database, prisma }
}

/** The statement with its values as «0», «1» …, changed, and taken apart again. */
export function withFault(statement: Prisma.Sql, { of, find, put }: Fault): Prisma.Sql {
  const text = statement.strings.reduce((before, after, index) => `${before}«${index - 1}»${after}`)
  if (!of.test(text)) return statement
  const changed = text.replace(find, put)
  if (changed === text) throw new Error(`no fault was planted: ${find} is not in ${text}`)
  const parts = changed.split(/«(\d+)»/)
  const strings = parts.filter((_, index) => index % 2 === 0)
  const values = parts.filter((_, index) => index % 2 === 1)
  return Prisma.sql(strings, ...values.map((index) => statement.values[Number(index)]))
}
