import { randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { readMultipart } from '../../src/multipart.ts'
import { openFileStore } from '../../src/open-store.ts'
import { receiveFile } from '../../src/receive-file.ts'
import { loopback } from './loopback.ts'
import { s3Server } from './s3-server.ts'
import { pdf } from './samples.ts'
import { bytesOf, generated, temporaryDirectory } from './streams.ts'

const MB = 1024 * 1024
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** What is held after a collection, in bytes: objects, and buffers beside them. */
function held(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Passes everything through and asks every 8 MB how much is held. */
function watch() {
  const seen = { bytes: 0, most: 0 }
  const transform = new Transform({
    transform(chunk: Buffer, _, done) {
      const before = seen.bytes
      seen.bytes += chunk.length
      if (Math.floor(before / (8 * MB)) < Math.floor(seen.bytes / (8 * MB))) {
        seen.most = Math.max(seen.most, held())
      }
      done(null, chunk)
    },
  })
  return { seen, transform }
}

it('200 MB over HTTP to disk hold less than 60 MB', { timeout: 30_000 }, async () => {
  const size = 200 * MB
  const store = openFileStore({ directory: await temporaryDirectory() })
  const { seen, transform } = watch()
  const server = await loopback(async (request, response) => {
    const limits = { fields: 1, fieldBytes: 1, files: 1, fileBytes: size, bodyBytes: 2 * size }
    const body = Readable.toWeb(request.pipe(transform)) as ReadableStream<Uint8Array>
    const { files } = await readMultipart(
      { headers: request.headers, body },
      ({ stream, declaredName }) =>
        receiveFile(stream, {
          declaredName,
          maxBytes: size,
          accept: ['pdf'],
          store,
          newKey: randomUUID,
        }),
      limits,
    )
    response.end(JSON.stringify(files))
  })
  const base = held()
  const upload = httpRequest(server.url, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
  })
  const answered = new Promise<string>((resolve, reject) => {
    upload.on('error', reject)
    upload.on('response', (response) => resolve(bytesOf(response).then(String)))
  })
  upload.write('--b\r\nContent-Disposition: form-data; name="f"; filename="a.pdf"\r\n\r\n')
  await pipeline(generated(pdf, size).stream, upload, { end: false })
  upload.end('\r\n--b--\r\n')
  expect(JSON.parse(await answered)).toMatchObject([{ value: { size, extension: 'pdf' } }])
  expect(seen.bytes).toBeGreaterThan(size)
  expect((seen.most - base) / MB).toBeLessThan(60)
  await server.close()
})

it('80 MB to S3 hold less than 60 MB', { timeout: 30_000 }, async () => {
  const s3 = await s3Server({ keep: false })
  const { seen, transform } = watch()
  const base = held()
  await openFileStore({ s3: s3.options }).write(
    'eighty-megabytes',
    generated(pdf, 80 * MB).stream.pipe(transform),
  )
  expect(s3.asked.filter((asked) => asked === 'PUT part')).toHaveLength(10)
  expect((seen.most - base) / MB).toBeLessThan(60)
  await s3.close()
})
