// pnpm bench:growth [companies|catalogues|request]   whether pages' queries grow with what is stored, and
// what a whole search costs beside its statement; without a word, all three
import { reachablePostgres } from './databases.ts'
import { type Filled, filledDatabase } from './growth-database.ts'
import { median } from './measure-pages.ts'
import { recorded, type Statement, timeOf } from './recorded.ts'
import { readWhole } from './sequential-scans.ts'
import { growthTable } from './tables.ts'
import { measureRequests } from './whole-request.ts'

const ROUNDS = 60
const COMPANIES = { smes: 250, items: 1250, steps: 10 }
const CATALOGUES = { smes: 10, items: 5000, steps: 10 }

type Each = (
  page: string,
  small: readonly Statement[],
  large: readonly Statement[],
) => Promise<void>

async function compare(small: Filled, large: Filled, each: Each) {
  for (const [at, { page, read }] of small.pages.entries()) {
    const other = large.pages[at]
    if (other) await each(page, await recorded(read), await recorded(other.read))
  }
}

/** The queries of each page in few and in many partnerships of one size. */
async function growth(
  server: string,
  { sizes, times, unit }: { sizes: typeof COMPANIES; times: [number, number]; unit: string },
) {
  const [fewer, more] = times
  const small = await filledDatabase(server, { name: 'traject_growth_small', sizes, times: fewer })
  try {
    const large = await filledDatabase(server, { name: 'traject_growth_large', sizes, times: more })
    try {
      const print = growthTable(fewer, more, unit)
      await compare(small, large, async (page, ofSmall, ofLarge) => {
        const seen = { small: [] as number[], large: [] as number[] }
        const scanned = await readWhole(large.client, async () => {
          // In turns: what else the machine does meanwhile weighs on both.
          for (let round = 0; round < ROUNDS; round++) {
            seen.small.push(await timeOf(small.client, page, ofSmall))
            seen.large.push(await timeOf(large.client, page, ofLarge))
          }
        })
        print(page, median(seen.small), median(seen.large), scanned)
      })
    } finally {
      await large.drop()
    }
  } finally {
    await small.drop()
  }
}

const PARTS = {
  companies: (server: string) =>
    growth(server, { sizes: COMPANIES, times: [4, 400], unit: 'partnerships of 250 companies' }),
  catalogues: (server: string) =>
    growth(server, { sizes: CATALOGUES, times: [2, 100], unit: 'catalogues of 5,000 items' }),
  request: measureRequests,
}

const server = await reachablePostgres()
if (!server) {
  console.error('bench:growth needs a PostgreSQL: set BENCH_DATABASE_URL.')
  process.exit(1)
}
const asked = process.argv.slice(2)
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await measure(server)
}
