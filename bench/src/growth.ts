// pnpm bench:growth [small large]   whether pages' queries grow with the number of companies
import { CONNECTION_OPTIONS, type Database } from '@traject/db/client'
import pg from 'pg'
import type { Base } from './base-people.ts'
import { freshDatabase, reachablePostgres } from './databases.ts'
import { fillBase, SIZES } from './fill-base.ts'
import { type GrowthPage, growthPages } from './growth-pages.ts'
import { median } from './measure-pages.ts'
import { multiply } from './multiply.ts'
import { recorded, type Statement } from './recorded.ts'
import { readWhole } from './sequential-scans.ts'
import { printGrowth } from './tables.ts'

const ROUNDS = 60

interface Filled {
  database: Database
  pages: GrowthPage[]
  client: pg.Client
  drop(): Promise<void>
}

async function filled(server: string, companies: number): Promise<Filled> {
  const { database, url, drop } = await freshDatabase(server, `traject_growth_${companies}`)
  const times = Math.ceil(companies / SIZES.smes)
  const base: Base = await fillBase(database, new Date())
  console.log(`Filling ${companies} companies in ${times} partnerships …`)
  await database.session((session) => multiply(session, times))
  const client = new pg.Client({ connectionString: url, options: CONNECTION_OPTIONS })
  await client.connect()
  // A partnership in the middle: its rows lie among those of the others.
  const pages = await growthPages(database, base, Math.ceil(times / 2))
  return {
    database,
    pages,
    client,
    drop: async () => {
      await client.end()
      await drop()
    },
  }
}

/** Milliseconds. Under a name each, as the portal sends what comes often. */
async function timeOf(client: pg.Client, page: string, statements: readonly Statement[]) {
  const began = performance.now()
  for (const [at, { text, values }] of statements.entries()) {
    await client.query({ name: `${page} ${at}`, text, values })
  }
  return performance.now() - began
}

async function compare(small: Filled, large: Filled) {
  for (const [at, { page, read }] of small.pages.entries()) {
    const other = large.pages[at]
    if (!other) continue
    const ofSmall = await recorded(read)
    const ofLarge = await recorded(other.read)
    const times = { small: [] as number[], large: [] as number[] }
    const scanned = await readWhole(large.client, async () => {
      // In turns: what else the machine does meanwhile weighs on both.
      for (let round = 0; round < ROUNDS; round++) {
        times.small.push(await timeOf(small.client, page, ofSmall))
        times.large.push(await timeOf(large.client, page, ofLarge))
      }
    })
    printGrowth.row(page, median(times.small), median(times.large), scanned)
  }
}

const server = await reachablePostgres()
if (!server) {
  console.error('bench:growth needs a PostgreSQL: set BENCH_DATABASE_URL.')
  process.exit(1)
}
const [fewer = 1_000, more = 100_000] = process.argv.slice(2).map(Number)
const small = await filled(server, fewer)
const large = await filled(server, more)
try {
  printGrowth.head(fewer, more)
  await compare(small, large)
} finally {
  await small.drop()
  await large.drop()
}
