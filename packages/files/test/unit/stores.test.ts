import { randomUUID } from 'node:crypto'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileStore } from '../../src/file-store.ts'
import { openFileStore } from '../../src/open-store.ts'
import { addressOf, s3Store } from '../../src/s3-store.ts'
import { s3Server } from './s3-server.ts'
import { bytesOf, generated, keysIn, stalled, streamOf, temporaryDirectory } from './streams.ts'

const MB = 1024 * 1024
let directory: string
let s3: Awaited<ReturnType<typeof s3Server>>
const stores = new Map<string, FileStore>()
beforeAll(async () => {
  directory = join(await temporaryDirectory(), 'not', 'made', 'yet')
  s3 = await s3Server()
  stores.set('disk', openFileStore({ directory }))
  stores.set('S3', openFileStore({ s3: s3.options }))
})
afterAll(() => s3.close())

/** All that lies there, half-stored things too. */
async function leftovers(): Promise<string[]> {
  const files = await readdir(directory, { recursive: true, withFileTypes: true })
  const names = files.filter((file) => file.isFile()).map((file) => file.name)
  return [...names, ...s3.objects.keys(), ...s3.uploads.keys()]
}

describe.each(['disk', 'S3'])('a store on %s', (kind) => {
  const opened = () => stores.get(kind) as FileStore

  it.each([
    ['small', 11],
    ['of one part and a byte', 8 * MB + 1],
    ['of exactly two parts', 16 * MB],
  ])('keeps a file %s and gives it back, whole and in spans', async (_, size) => {
    const store = opened()
    const key = randomUUID()
    const content = await bytesOf(generated(Buffer.from('begin'), size).stream)
    await store.write(key, generated(Buffer.from('begin'), size).stream)
    expect(await store.size(key)).toBe(size)
    expect((await bytesOf(await store.open(key))).equals(content)).toBe(true)
    const spans = [
      { start: 0, end: 0 },
      { start: 3, end: 9 },
      { start: size - 1, end: size - 1 },
    ]
    for (const { start, end } of spans) {
      const part = await bytesOf(await store.open(key, { start, end }))
      expect(part.equals(content.subarray(start, end + 1))).toBe(true)
    }
    expect(await keysIn(store)).toEqual([key])
    await store.remove(key)
    await store.remove(key)
    expect(await leftovers()).toEqual([])
  })

  it('says what is missing', async () => {
    const missing = { name: 'FileMissing', code: 'file-missing' }
    const key = randomUUID()
    await expect(opened().open(key)).rejects.toMatchObject(missing)
    await expect(opened().open(key, { start: 0, end: 1 })).rejects.toMatchObject(missing)
    await expect(opened().size(key)).rejects.toMatchObject(missing)
  })

  it.each([
    '../../../../tmp/x',
    '..',
    'a/b/c/d/e/f/g',
    'x'.repeat(129),
    'ABCDEFGH',
    'abcdefg\0',
    '',
    '%2e%2e%2f%2e%2e',
  ])('refuses the key %j', async (key) => {
    const unsafe = { name: 'UnsafeKey' }
    const store = opened()
    await expect(store.write(key, streamOf('x'))).rejects.toMatchObject(unsafe)
    await expect(store.open(key)).rejects.toMatchObject(unsafe)
    await expect(store.size(key)).rejects.toMatchObject(unsafe)
    await expect(store.remove(key)).rejects.toMatchObject(unsafe)
    expect(await leftovers()).toEqual([])
  })

  it.each([
    ['early', 10],
    ['after its first part', 9 * MB],
  ])('keeps nothing of a source that fails %s', async (_, size) => {
    const source = Readable.from(failing(Buffer.alloc(size)), { objectMode: false })
    await expect(opened().write(randomUUID(), source)).rejects.toThrow('gone')
    expect(await leftovers()).toEqual([])
  })

  it('keeps nothing of a source that is closed too early', async () => {
    const { stream, dry } = stalled(Buffer.alloc(10))
    const ended = expect(opened().write(randomUUID(), stream)).rejects.toThrow('Premature close')
    await dry
    stream.destroy()
    await ended
    expect(await leftovers()).toEqual([])
  })

  it('keeps nothing after an abort, though the source says nothing any more', async () => {
    const { signal, abort } = aborting()
    const { stream, dry } = stalled(Buffer.alloc(9 * MB), Buffer.alloc(MB))
    const partArrived = new Promise<void>((resolve) => {
      s3.onPart = resolve
    })
    const ended = expect(opened().write(randomUUID(), stream, signal)).rejects.toThrow('enough')
    await dry
    if (kind === 'S3') await partArrived
    abort()
    await ended
    expect(stream.destroyed).toBe(true)
    expect(await leftovers()).toEqual([])
  })

  it('writes nothing when it was aborted before', async () => {
    const { signal, abort } = aborting()
    abort()
    await expect(opened().write(randomUUID(), streamOf('x'), signal)).rejects.toThrow('enough')
    expect(await leftovers()).toEqual([])
  })
})

describe('a store on disk', () => {
  it('clears away what a process that died left behind, and nothing younger', async () => {
    const old = join(directory, 'incoming', 'old')
    const young = join(directory, 'incoming', 'young')
    await writeFile(old, 'x')
    await writeFile(young, 'x')
    await utimes(old, 1, 1)
    const store = openFileStore({ directory })
    await store.write('a-key-of-mine', streamOf('x'))
    expect(await readdir(join(directory, 'incoming'))).toEqual(['young'])
    expect(await keysIn(store)).toEqual(['a-key-of-mine'])
  })
})

describe('a store on S3', () => {
  it('asks again where the service is busy', async () => {
    let times = 0
    s3.intercept = () => (times++ === 0 ? { status: 503 } : undefined)
    await stores.get('S3')?.write('asked-twice', streamOf('x'))
    expect(s3.objects.get('asked-twice')?.toString()).toBe('x')
    await stores.get('S3')?.remove('asked-twice')
  })

  it('takes a 200 with an error in it for what it is, and clears away', async () => {
    const failure = { status: 200, body: '<Error><Code>InternalError</Code></Error>' }
    s3.intercept = (asked) => (asked === 'POST uploadId' ? failure : undefined)
    const { stream } = generated(Buffer.from('x'), 9 * MB)
    await expect(stores.get('S3')?.write('half-complete', stream)).rejects.toThrow(
      'did not complete',
    )
    expect([...s3.uploads.keys(), ...s3.objects.keys()]).toEqual([])
    s3.intercept = () => undefined
  })

  it('does not mistake a refused signature for a missing file', async () => {
    const store = s3Store({ ...s3.options, secretAccessKey: 'wrong' })
    await expect(store.size('some-file-key')).rejects.not.toMatchObject({ name: 'FileMissing' })
    await expect(store.write('some-file-key', streamOf('x'))).rejects.toThrow('403')
  })

  it('lists page after page', async () => {
    const keys = ['key-number-1', 'key-number-2', 'key-number-3', 'key-number-4', 'key-number-5']
    for (const key of keys) s3.objects.set(key, Buffer.from('x'))
    expect(await keysIn(stores.get('S3') as FileStore)).toEqual(keys)
    s3.objects.clear()
  })

  it('finds the bucket in the path or in the host’s name', () => {
    const options = { ...s3.options, endpoint: 'https://s3.example:9000/base/', bucket: 'b' }
    expect(addressOf(options)).toBe('https://s3.example:9000/base/b')
    expect(addressOf({ ...options, pathStyle: false })).toBe('https://b.s3.example:9000/base/')
  })
})

async function* failing(content: Buffer) {
  yield content
  yield Buffer.from('x')
  throw new Error('gone')
}

function aborting() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort(new Error('enough')) }
}
