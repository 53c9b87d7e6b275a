import { Writable } from 'node:stream'

/**
 * Collects what React writes, as one piece. React 18 fills the rest of a buffer with zero bytes where a
 * letter of several bytes does not fit into it (facebook/react#24985): HTML has none, so they go.
 */
export function wholePage(pipe: (into: Writable) => unknown): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    const body = new Writable({
      write(chunk: Uint8Array, _encoding, done) {
        // A buffer that is used again for the next chunk would change behind our back.
        chunks.push(withoutRest(Uint8Array.from(chunk)))
        done()
      },
      final(done) {
        resolve(new Uint8Array(Buffer.concat(chunks)))
        done()
      },
    })
    body.on('error', reject)
    pipe(body)
  })
}

function withoutRest(chunk: Uint8Array): Uint8Array {
  let end = chunk.length
  while (end > 0 && chunk[end - 1] === 0) end -= 1
  return chunk.subarray(0, end)
}
