import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Shape } from '@traject/db/client'
import { requestsPerSecond } from './load.ts'
import type { MeasuredPage, PageName } from './pages.ts'
import { type Served, serve } from './portal-process.ts'

export interface Row {
  page: PageName
  shape: Shape
  /** Requests a second. */
  rps: number
  floorRps: number
  ofFloor: number
  /** A bare Node server that sends the same bytes. */
  bytesRps: number
  /** Of the page's HTML as it travels. */
  bytes: number
}

const ROUNDS = 3
const SECONDS = 4
const WARM_UP = 2

/**
 * Measures each page side by side with its floor and with the same bytes, in turns: what else the
 * machine does meanwhile weighs on all three.
 */
export async function measurePages(
  shape: Shape,
  pages: readonly MeasuredPage[],
  { portal, floor }: { portal: Served; floor: Served },
): Promise<Row[]> {
  const rows: Row[] = []
  for (const { page, path, cookies } of pages) {
    const { bare, size, stop } = await sameBytes(portal.url + path, cookies[0] ?? '')
    const urls = [portal.url + path, floor.url + path, bare]
    for (const url of urls) await requestsPerSecond(url, cookies, WARM_UP)
    const seen = urls.map((): number[] => [])
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, url] of urls.entries()) {
        seen[at]?.push(await requestsPerSecond(url, cookies, SECONDS))
      }
    }
    await stop()
    const [rps = 0, floorRps = 0, bytesRps = 0] = seen.map(median)
    rows.push({ page, shape, rps, floorRps, ofFloor: rps / floorRps, bytesRps, bytes: size })
  }
  return rows
}

/** A bare server that answers what the portal answers at that address. */
async function sameBytes(url: string, cookie: string) {
  const page = await fetch(url, { headers: { cookie, 'accept-encoding': 'identity' } })
  if (page.status !== 200) throw new Error(`${url} answered ${page.status}`)
  const { gzipSync } = await import('node:zlib')
  const body = gzipSync(Buffer.from(await page.arrayBuffer()))
  const headers = Object.fromEntries(page.headers)
  delete headers['transfer-encoding']
  delete headers['set-cookie']
  Object.assign(headers, { 'content-encoding': 'gzip', 'content-length': String(body.length) })
  const directory = await mkdtemp(join(tmpdir(), 'traject-bench-'))
  const answer = join(directory, 'answer.json')
  await writeFile(answer, JSON.stringify({ headers, body: body.toString('base64') }))
  const served = await serve({ kind: 'bytes', answer })
  const stop = async () => {
    await served.stop()
    await rm(directory, { recursive: true })
  }
  return { bare: served.url, size: body.length, stop }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
