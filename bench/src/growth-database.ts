import { CONNECTION_OPTIONS, type Database } from '@traject/db/client'
import pg from 'pg'
import { freshDatabase } from './databases.ts'
import { fillBase, type Sizes } from './fill-base.ts'
import { type GrowthPage, growthPages } from './growth-pages.ts'
import { multiply } from './multiply.ts'

export interface Filled {
  database: Database
  url: string
  /** For a reader in a partnership in the middle: its rows lie among those of the others. */
  pages: GrowthPage[]
  /** Set up as the portal's connections are. */
  client: pg.Client
  drop(): Promise<void>
}

interface Wanted {
  name: string
  sizes: Sizes
  /** How many partnerships. */
  times: number
}

/** A database of its own on that server, with so many partnerships of that size. */
export async function filledDatabase(
  server: string,
  { name, sizes, times }: Wanted,
): Promise<Filled> {
  const { database, url, drop } = await freshDatabase(server, name)
  const { smes, items } = sizes
  console.log(`Filling ${times} partnerships of ${smes} companies and ${items} items …`)
  const base = await fillBase(database, new Date(), sizes)
  await database.session((session) => multiply(session, times))
  const client = new pg.Client({ connectionString: url, options: CONNECTION_OPTIONS })
  await client.connect()
  const pages = await growthPages(database, base, Math.ceil(times / 2))
  return {
    ...{ database, url, pages, client },
    drop: async () => {
      await client.end()
      await drop()
    },
  }
}
