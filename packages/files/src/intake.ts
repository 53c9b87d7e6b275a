import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { FileRefusal, isFileRefusal } from './file-refusal.ts'
import type { TextCheck } from './text-check.ts'

/** Counts, hashes and checks what passes from the source to the store. */
export class Intake {
  size = 0
  check: TextCheck | undefined
  readonly #hash = createHash('sha256')
  readonly #chunks: AsyncGenerator<Buffer>
  readonly #first: Buffer[] = []

  constructor(source: Readable, maxBytes: number) {
    this.#chunks = this.#counted(source, maxBytes)
  }

  /** The first bytes, at most `wanted` and at least so many where there are; `bytes` gives them again. */
  async head(wanted: number): Promise<Buffer> {
    while (this.size < wanted) {
      const { value, done } = await this.#chunks.next()
      if (done) break
      this.#first.push(value)
    }
    return Buffer.concat(this.#first).subarray(0, wanted)
  }

  async *bytes(): AsyncGenerator<Buffer> {
    for (const chunk of this.#first.splice(0)) yield this.#pass(chunk)
    for await (const chunk of this.#chunks) yield this.#pass(chunk)
  }

  sha256(): string {
    return this.#hash.digest('hex')
  }

  #pass(chunk: Buffer): Buffer {
    this.#hash.update(chunk)
    this.check?.add(chunk)
    return chunk
  }

  async *#counted(source: Readable, maxBytes: number): AsyncGenerator<Buffer> {
    try {
      for await (const piece of source as AsyncIterable<Uint8Array>) {
        const chunk = Buffer.isBuffer(piece) ? piece : Buffer.from(piece)
        this.size += chunk.length
        if (this.size > maxBytes) throw new FileRefusal({ code: 'too-large', maxBytes })
        yield chunk
      }
    } catch (error) {
      throw isFileRefusal(error) ? error : new FileRefusal({ code: 'cut-off' }, { cause: error })
    }
  }
}
