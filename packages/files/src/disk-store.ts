import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, opendir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { endWith } from './end-with.ts'
import {
  type ByteSpan,
  checkKey,
  FileMissing,
  type FileStore,
  type StoredKey,
} from './file-store.ts'

const INCOMING = 'incoming'
/** Longer than any upload takes: what is older was left behind by a process that died. */
const LEFT_BEHIND = 24 * 60 * 60 * 1000

/** Files under one directory, made when the first file comes. Nobody else writes there. */
export function diskStore(directory: string): FileStore {
  const root = resolve(directory)
  const incoming = join(root, INCOMING)
  let prepared: Promise<void> | undefined

  // Keys that begin alike (dated UUIDs) would fill one shard, so their hash decides.
  const pathOf = (key: string) =>
    join(root, createHash('sha256').update(checkKey(key)).digest('hex').slice(0, 2), key)

  async function prepare() {
    await mkdir(incoming, { recursive: true })
    for await (const entry of await opendir(incoming)) {
      const path = join(incoming, entry.name)
      const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs
      if (age > LEFT_BEHIND) await rm(path, { force: true })
    }
  }

  return {
    async write(key, source, signal) {
      const target = pathOf(key)
      endWith(source, signal)
      const incomplete = join(incoming, randomUUID())
      let renamed = false
      try {
        prepared ??= prepare()
        await prepared
        await writeThrough(incomplete, source)
        signal?.throwIfAborted()
        const made = await mkdir(dirname(target), { recursive: true })
        await rename(incomplete, target)
        renamed = true
        await sync(dirname(target))
        if (made) await sync(root)
      } catch (error) {
        source.destroy()
        prepared = undefined
        await rm(renamed ? target : incomplete, { force: true })
        throw signal?.aborted ? signal.reason : error
      }
    },

    async open(key, span?: ByteSpan) {
      const handle = await open(pathOf(key), 'r').catch(missing(key))
      return handle.createReadStream(span)
    },

    size: async (key) => (await stat(pathOf(key)).catch(missing(key))).size,

    remove: async (key) => rm(pathOf(key), { force: true }),

    async *list(): AsyncGenerator<StoredKey> {
      for (const shard of await namesIn(root)) {
        if (shard === INCOMING) continue
        for (const key of await namesIn(join(root, shard))) {
          const since = await stat(join(root, shard, key)).then(({ mtime }) => mtime, gone)
          if (since) yield { key, since }
        }
      }
    },
  }
}

async function writeThrough(path: string, source: Readable) {
  const handle = await open(path, 'wx', 0o600)
  try {
    await writeFile(handle, source)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A rename lasts through a power cut only once its directory was written. */
async function sync(directory: string) {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function namesIn(directory: string): Promise<string[]> {
  const names: string[] = []
  const entries = await opendir(directory).catch(gone)
  if (entries) for await (const { name } of entries) names.push(name)
  return names
}

function missing(key: string) {
  return (error: NodeJS.ErrnoException): never => {
    throw error.code === 'ENOENT' ? new FileMissing(key, { cause: error }) : error
  }
}

function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
