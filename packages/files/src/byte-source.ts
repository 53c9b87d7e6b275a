import type { FileStore } from './file-store.ts'

/** Reads single pieces of something long: `end` is not included; short at the end. */
export interface ByteSource {
  size: number
  read(start: number, end: number): Promise<Buffer>
}

/** A stored file of `size` bytes as a source. */
export function storedBytes(store: FileStore, key: string, size: number): ByteSource {
  return {
    size,
    async read(start, end) {
      const last = Math.min(end, size) - 1
      if (start < 0 || start > last) return Buffer.alloc(0)
      const chunks: Buffer[] = []
      const stream = await store.open(key, { start, end: last })
      for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.push(Buffer.from(chunk))
      return Buffer.concat(chunks)
    },
  }
}
