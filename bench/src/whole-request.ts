import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filledDatabase } from './growth-database.ts'
import { median } from './measure-pages.ts'
import { serve } from './portal-process.ts'
import { recorded, timeOf } from './recorded.ts'
import { requestTable } from './tables.ts'

const ROUNDS = 30
const SIZES = { smes: 10, items: 100_000, steps: 10 }

/**
 * One visitor's whole request for a page of a large catalogue, over HTTP, beside the one statement of
 * its search alone, in turns.
 */
export async function measureRequests(server: string) {
  const filled = await filledDatabase(server, { name: 'traject_request', sizes: SIZES, times: 1 })
  const directory = await mkdtemp(join(tmpdir(), 'traject-bench-'))
  try {
    const env = { DATABASE_URL: filled.url, DATA_DIR: directory, SECRET_KEY: 'bench'.repeat(8) }
    const portal = await serve({ kind: 'server', env })
    try {
      const print = requestTable()
      for (const { page, path, cookie, read } of filled.pages) {
        if (!path) continue
        const statements = await recorded(read)
        const seen = { request: [] as number[], statement: [] as number[] }
        for (let round = 0; round < ROUNDS; round++) {
          seen.request.push(await timeOfRequest(portal.url + path, cookie))
          seen.statement.push(await timeOf(filled.client, page, statements))
        }
        print(page, median(seen.request), median(seen.statement))
      }
    } finally {
      await portal.stop()
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
    await filled.drop()
  }
}

/** Milliseconds until the last byte. */
async function timeOfRequest(url: string, cookie: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(url, { headers: { cookie, 'accept-encoding': 'gzip' } })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return performance.now() - began
}
