import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { beforeAll, expect, it } from 'vitest'
import { openFileStore } from '../../src/open-store.ts'
import { type Receiving, receiveFile } from '../../src/receive-file.ts'
import { pdf } from './samples.ts'
import { generated, stalled, streamOf, temporaryDirectory } from './streams.ts'

let directory: string
beforeAll(async () => {
  directory = await temporaryDirectory()
})

function receive(source: Readable, changes: Partial<Receiving> = {}) {
  const store = openFileStore({ directory })
  const usual = { declaredName: 'a.pdf', maxBytes: 1e6, accept: ['pdf' as const], store }
  return receiveFile(source, { ...usual, newKey: randomUUID, ...changes })
}

async function nothingStays() {
  const files = await readdir(directory, { recursive: true, withFileTypes: true })
  expect(files.filter((file) => file.isFile())).toEqual([])
}

it('counts to the byte', async () => {
  const store = openFileStore({ directory })
  for (const size of [100, 150_000]) {
    const { key } = await receive(generated(pdf, size).stream, { maxBytes: size })
    expect(await store.size(key)).toBe(size)
    await store.remove(key)
    const { stream, counted } = generated(pdf, size + 1)
    const refusal = { code: 'too-large', refusal: { maxBytes: size } }
    await expect(receive(stream, { maxBytes: size })).rejects.toMatchObject(refusal)
    expect(stream.destroyed).toBe(true)
    expect(counted.made).toBeLessThan(size + 100_000)
  }
  await nothingStays()
})

it('refuses a file of 0 bytes', async () => {
  await expect(receive(streamOf())).rejects.toMatchObject({ code: 'empty' })
  await expect(receive(streamOf(''))).rejects.toMatchObject({ code: 'empty' })
  await nothingStays()
})

it.each([undefined, '', '  ', '..', '/', 'a/', '\u202e\u200b\n'])(
  'refuses the name %j before anything is read',
  async (declaredName) => {
    const { stream, counted } = generated(pdf, 1e6)
    await expect(receive(stream, { declaredName })).rejects.toMatchObject({ code: 'name-missing' })
    expect(counted.made).toBe(0)
    await nothingStays()
  },
)

it('refuses a wrong type after its first bytes', async () => {
  const { stream, counted } = generated(Buffer.from([0, 1, 2]), 100e6)
  const refusal = { refusal: { code: 'wrong-type', found: 'application/octet-stream' } }
  await expect(receive(stream, { maxBytes: 200e6 })).rejects.toMatchObject(refusal)
  expect(counted.made).toBeLessThan(300_000)
  await nothingStays()
})

it.each([
  ['in its first bytes', 10],
  ['far behind', 300_000],
])('tells that a file is cut off %s', async (_, size) => {
  async function* cut() {
    yield pdf
    yield Buffer.alloc(size)
    throw new Error('ECONNRESET')
  }
  const failing = receive(Readable.from(cut(), { objectMode: false }))
  await expect(failing).rejects.toMatchObject({ name: 'FileRefusal', code: 'cut-off' })

  const { stream, dry } = stalled(pdf, Buffer.alloc(size))
  const closed = expect(receive(stream)).rejects.toMatchObject({ code: 'cut-off' })
  await dry
  stream.destroy()
  await closed
  await nothingStays()
})

it.each([
  ['in its first bytes', 10],
  ['far behind', 300_000],
])('an abort %s leaves nothing, and gives its reason', async (_, size) => {
  const controller = new AbortController()
  const { stream, dry } = stalled(pdf, Buffer.alloc(size))
  const { signal } = controller
  const ended = expect(receive(stream, { signal })).rejects.toThrow('the visitor left')
  await dry
  controller.abort(new Error('the visitor left'))
  await ended
  expect(stream.destroyed).toBe(true)
  await expect(receive(streamOf(pdf), { signal })).rejects.toThrow('the visitor left')
  await nothingStays()
})

it('a store that fails is no fault of the file, and ends a source that says nothing', async () => {
  const { stream } = stalled(pdf, Buffer.alloc(200_000))
  const store = openFileStore({ directory: '/dev/null/not-a-directory' })
  await expect(receive(stream, { store })).rejects.toMatchObject({ code: 'ENOTDIR' })
  expect(stream.destroyed).toBe(true)
})

it('a key that the store refuses is refused before anything is written', async () => {
  const newKey = () => '../../outside'
  await expect(receive(streamOf(pdf), { newKey })).rejects.toMatchObject({ code: 'unsafe-key' })
  await nothingStays()
})
