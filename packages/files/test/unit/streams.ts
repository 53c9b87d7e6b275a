import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll } from 'vitest'
import type { FileStore } from '../../src/file-store.ts'

const directories: string[] = []
afterAll(async () => {
  for (const each of directories) await rm(each, { recursive: true, force: true })
})

/** A directory that goes with the test file. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'traject-files-'))
  directories.push(directory)
  return directory
}

export function streamOf(...chunks: (Buffer | string)[]): Readable {
  return Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  )
}

/** Gives its chunks, then neither more nor an end. `dry`: all of them were taken. */
export function stalled(...chunks: Buffer[]) {
  const left = [...chunks]
  let ranDry = () => {}
  const dry = new Promise<void>((resolve) => {
    ranDry = resolve
  })
  const stream = new Readable({
    highWaterMark: 1,
    read() {
      const chunk = left.shift()
      if (chunk) this.push(chunk)
      else ranDry()
    },
  })
  return { stream, dry }
}

/** `total` bytes that begin with `head`, made as they are asked for. `made` counts them. */
export function generated(head: Buffer, total: number) {
  const block = Buffer.alloc(64 * 1024, 'content ')
  const counted = { made: 0 }
  const stream = new Readable({
    read() {
      const first = counted.made === 0
      const chunk = first ? head : block.subarray(0, Math.min(block.length, total - counted.made))
      counted.made += chunk.length
      this.push(chunk.length > 0 ? chunk : null)
    },
  })
  return { stream, counted }
}

export async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

export async function keysIn(store: FileStore): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of store.list()) keys.push(key)
  return keys.sort()
}
