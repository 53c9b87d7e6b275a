// pnpm bench [PAGE …] [--json FILE]   measures pages side by side with their floors and prints a table;
// of named pages alone: without what stays in memory, and without starts
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedDatabase, freshDatabase, reachablePostgres } from './databases.ts'
import { fillBase } from './fill-base.ts'
import { request } from './load.ts'
import { measurePages, type Row } from './measure-pages.ts'
import { measureStarts } from './measure-starts.ts'
import { type MeasuredPage, PAGES, pagesOf } from './pages.ts'
import { type Served, serve } from './portal-process.ts'
import { printMemory, printPages, printStarts } from './tables.ts'

const REQUESTS = 20_000
const asked = process.argv.slice(2)
const wanted = PAGES.filter((page) => asked.includes(page))
const chosen = (pages: readonly MeasuredPage[]) =>
  wanted.length === 0 ? pages : pages.filter(({ page }) => wanted.includes(page))

async function onPostgres(server: string): Promise<Row[]> {
  const now = new Date()
  const { database, url, drop } = await freshDatabase(server, 'traject_bench')
  try {
    const pages = chosen(await pagesOf(database, await fillBase(database, now), now))
    await database.session((session) => session.exec('vacuum analyze'))
    const directory = await mkdtemp(join(tmpdir(), 'traject-bench-'))
    const env = { DATABASE_URL: url, DATA_DIR: directory, SECRET_KEY: 'bench'.repeat(8) }
    return await withBoth([env, env], async (both) => {
      const rows = await measurePages('postgresql', pages, both)
      if (wanted.length === 0) await measureMemory(both.portal, pages)
      return rows
    })
  } finally {
    await drop()
  }
}

async function onEmbedded(): Promise<Row[]> {
  const now = new Date()
  const directory = await mkdtemp(join(tmpdir(), 'traject-bench-'))
  const copy = `${directory}-floor`
  try {
    const database = await embeddedDatabase(join(directory, 'database'))
    const pages = chosen(await pagesOf(database, await fillBase(database, now), now))
    await database.close()
    // Only one process opens a directory.
    await cp(directory, copy, { recursive: true })
    const envs = [{ DATA_DIR: directory }, { DATA_DIR: copy }] as const
    return await withBoth(envs, (both) => measurePages('embedded', pages, both))
  } finally {
    await rm(directory, { recursive: true, force: true })
    await rm(copy, { recursive: true, force: true })
  }
}

async function withBoth<Result>(
  [ofPortal, ofFloor]: readonly [Record<string, string>, Record<string, string>],
  work: (both: { portal: Served; floor: Served }) => Promise<Result>,
): Promise<Result> {
  const portal = await serve({ kind: 'server', env: ofPortal })
  const floor = await serve({ kind: 'floor', env: ofFloor })
  try {
    return await work({ portal, floor })
  } finally {
    await portal.stop()
    await floor.stop()
  }
}

/** What stays in memory after many requests: between the first and the second half nothing should. */
async function measureMemory(portal: Served, pages: readonly MeasuredPage[]) {
  const [page] = pages
  if (!page) return
  const half = () => request(portal.url + page.path, page.cookies[0] ?? '', REQUESTS / 2)
  const before = await portal.memory()
  await half()
  const middle = await portal.memory()
  await half()
  const after = await portal.memory()
  printMemory(REQUESTS, { before, middle, after })
}

const server = await reachablePostgres()
const rows = [...(server ? await onPostgres(server) : []), ...(await onEmbedded())]
printPages(rows)
if (!server) console.log('No PostgreSQL: set BENCH_DATABASE_URL to measure on one, too.')
if (wanted.length === 0) printStarts(await measureStarts())

const json = process.argv.indexOf('--json')
const file = process.argv[json + 1]
if (json > 0 && file) {
  const kept = rows.map(({ page, shape, rps, floorRps, ofFloor }) => {
    return { page, shape, rps, floorRps, ofFloor }
  })
  await writeFile(file, `${JSON.stringify({ rows: kept })}\n`)
}
