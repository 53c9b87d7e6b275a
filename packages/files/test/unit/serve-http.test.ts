import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { FileStore } from '../../src/file-store.ts'
import { pipeToResponse, serveFile } from '../../src/serve-file.ts'
import { loopback } from './loopback.ts'
import { pdf } from './samples.ts'
import { generated, streamOf } from './streams.ts'

const MB = 1024 * 1024
let content: Readable
let size: number
let response: ServerResponse
let server: Awaited<ReturnType<typeof loopback>>

const only = { open: async () => content, size: async () => size } as Partial<FileStore>
beforeAll(async () => {
  server = await loopback(async (request, answered) => {
    response = answered
    const answer = await serveFile({
      store: only as FileStore,
      key: 'the-only-one',
      size,
      mediaType: 'application/pdf',
      name: 'a.pdf',
      sha256: 'f00',
      method: request.method ?? '',
      headers: request.headers,
      inlineAllowed: true,
    })
    await pipeToResponse(answer, answered)
  })
})
afterAll(() => server.close())
beforeEach(() => {
  size = 200 * MB
})

/** A visitor who asks, and reads only what is asked of him. */
async function visitor() {
  const handled = server.next()
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write('GET / HTTP/1.1\r\nHost: traject.test\r\n\r\n')
  const { outcome } = await handled
  return { socket, outcome }
}

it('arrives whole, with its length', async () => {
  size = 3 * MB + 1
  content = generated(pdf, size).stream
  const answer = await fetch(server.url)
  expect(answer.headers.get('content-length')).toBe(String(size))
  expect((await answer.arrayBuffer()).byteLength).toBe(size)
})

it('HEAD reads nothing', async () => {
  const { stream, counted } = generated(pdf, size)
  content = stream
  const answer = await fetch(server.url, { method: 'HEAD' })
  expect(answer.headers.get('content-length')).toBe(String(size))
  expect(counted.made).toBe(0)
})

it('is read no faster than a slow visitor takes it, and closed when he leaves', async () => {
  const { stream, counted } = generated(pdf, size)
  content = stream
  const { socket, outcome } = await visitor()
  await once(socket, 'readable')
  await vi.waitFor(() => expect(response.writableNeedDrain).toBe(true))
  // Each turn would give a careless server the time to read some more.
  for (let turn = 0; turn < 10_000; turn++) await new Promise(setImmediate)
  expect(response.writableNeedDrain).toBe(true)
  expect(counted.made).toBeLessThan(50 * MB)
  socket.destroy()
  await expect(outcome).resolves.toBeUndefined()
  expect(stream.destroyed).toBe(true)
  expect(counted.made).toBeLessThan(50 * MB)
})

it('is closed when the visitor left before it began', async () => {
  const { stream } = generated(pdf, size)
  let open = (_: Readable) => {}
  const opened = new Promise<Readable>((resolve) => {
    open = resolve
  })
  const opening = vi.spyOn(only, 'open').mockReturnValueOnce(opened)
  const { socket, outcome } = await visitor()
  const left = once(response, 'close')
  socket.destroy()
  await left
  open(stream)
  await expect(outcome).resolves.toBeUndefined()
  expect(stream.destroyed).toBe(true)
  opening.mockRestore()
})

it.each([
  ['is shorter than it should be', () => streamOf('short'), 'not as long'],
  ['is longer than it should be', () => streamOf('x'.repeat(12)), 'not as long'],
  ['fails', () => Readable.from(failing()), 'disk gone'],
])('a content that %s is no whole answer', async (_, given, message) => {
  size = 10
  content = given()
  const handled = server.next()
  const answer = fetch(server.url).then((answered) => answered.text())
  const failed = expect(answer).rejects.toThrow()
  await expect((await handled).outcome).rejects.toThrow(message)
  await failed
})

async function* failing() {
  yield Buffer.from('abc')
  throw new Error('disk gone')
}
