import { Readable } from 'node:stream'
import type { BusboyFileStream } from '@fastify/busboy'
import { FileRefusal } from './file-refusal.ts'

/**
 * A part's content as a stream that may be destroyed: busboy's own would stop the whole body for
 * ever, this one lets the rest of its part pass unseen. Fails with too-large or cut-off.
 */
export function detachedPart(part: BusboyFileStream, maxBytes: number): Readable {
  const stream = new Readable({
    read: () => void part.resume(),
    destroy: (error, done) => {
      part.resume()
      done(error)
    },
  })
  stream.on('error', () => {})
  let bytes = 0
  part.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > maxBytes) stream.destroy(new FileRefusal({ code: 'too-large', maxBytes }))
    else if (!stream.destroyed && !stream.push(chunk)) part.pause()
  })
  part.on('end', () => stream.push(null))
  part.on('error', (cause) => stream.destroy(new FileRefusal({ code: 'cut-off' }, { cause })))
  return stream
}
