import { randomUUID } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isFileRefusal } from '../../src/file-refusal.ts'
import type { FileStore } from '../../src/file-store.ts'
import { type MultipartFile, readMultipart } from '../../src/multipart.ts'
import { openFileStore } from '../../src/open-store.ts'
import { type ReceivedFile, receiveFile } from '../../src/receive-file.ts'
import { loopback } from './loopback.ts'
import { pdf, png } from './samples.ts'
import { keysIn, temporaryDirectory } from './streams.ts'

const limits = { fields: 5, fieldBytes: 100, files: 3, fileBytes: 1e6, bodyBytes: 3e6 }
const headers = { 'content-type': 'multipart/form-data; boundary=b' }

let store: FileStore
let server: Awaited<ReturnType<typeof loopback>>
beforeAll(async () => {
  server = await loopback(async (request, response) => {
    const body = Readable.toWeb(request) as ReadableStream<Uint8Array>
    const { files } = await readMultipart({ headers: request.headers, body }, keep, limits, {
      discard: drop,
    })
    response.end(JSON.stringify(files))
  })
})
afterAll(() => server.close())
beforeEach(async () => {
  store = openFileStore({ directory: await temporaryDirectory() })
})

const keep = ({ stream, declaredName, signal }: MultipartFile) =>
  receiveFile(stream, {
    declaredName,
    signal,
    store,
    maxBytes: 1e6,
    accept: ['pdf'],
    newKey: randomUUID,
  })
const drop = ({ key }: ReceivedFile) => store.remove(key)

function posted(form: FormData): Request {
  return new Request('http://traject.test', { method: 'POST', body: form })
}
const filePart = (name: string, content: Buffer) =>
  Buffer.concat([
    Buffer.from(`--b\r\nContent-Disposition: form-data; name="f"; filename="${name}"\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ])
const raw = (...chunks: (Buffer | string)[]) => ({
  headers,
  body: Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
})

describe('a form', () => {
  it('is read with its fields and files; a refused file does not stop the rest', async () => {
    const form = new FormData()
    form.append('title', 'Éclairage 🎭\nscène')
    form.append('file', new File([pdf], 'été "1".pdf'))
    form.append('file', new File([png], 'b.pdf'))
    form.append('file', new File([], 'c.pdf'))
    form.append('__proto__', 'x')
    form.append('title', 'two')
    const { fields, files } = await readMultipart(posted(form), keep, limits)
    expect([...fields]).toEqual([
      ['title', 'Éclairage 🎭\r\nscène'],
      ['__proto__', 'x'],
      ['title', 'two'],
    ])
    expect(files).toMatchObject([
      { field: 'file', value: { name: 'été "1".pdf', size: pdf.length } },
      { field: 'file', refusal: { code: 'wrong-type' } },
      { field: 'file', refusal: { code: 'empty' } },
    ])
    expect(await keysIn(store)).toHaveLength(1)
  })

  it('where no file was chosen has none, and a content without name is refused', async () => {
    const form = new FormData()
    form.append('file', new File([], ''))
    expect(await readMultipart(posted(form), keep, limits)).toMatchObject({ files: [] })
    const nameless = await readMultipart(raw(filePart('', pdf), '--b--\r\n'), keep, limits)
    expect(nameless.files).toMatchObject([{ refusal: { code: 'name-missing' } }])
  })

  it('may go on behind its end, piece by piece', async () => {
    const body = raw(filePart('a.pdf', pdf), '--b--', '\r\n', 'epi', 'logue')
    const { files } = await readMultipart(body, async () => 'unread', limits)
    expect(files).toEqual([{ field: 'f', declaredName: 'a.pdf', value: 'unread' }])
  })

  it.each<[string, (form: FormData) => void]>([
    [
      'too-many',
      (form) =>
        range(6).forEach((n) => {
          form.append(`${n}`, 'x')
        }),
    ],
    [
      'too-many',
      (form) =>
        range(4).forEach((n) => {
          form.append('f', new File(['x'], `${n}`))
        }),
    ],
    ['field-too-large', (form) => form.append('a', 'x'.repeat(101))],
  ])('beyond its limits is refused: %s', async (code, fill) => {
    const form = new FormData()
    form.append('file', new File([pdf], 'a.pdf'))
    fill(form)
    const reading = readMultipart(posted(form), keep, { ...limits, files: 3 }, { discard: drop })
    await expect(reading).rejects.toMatchObject({ name: 'FormRefusal', code })
    expect(await keysIn(store)).toEqual([])
  })

  it.each(['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded', ''])(
    'of another kind is refused: %j',
    async (kind) => {
      const reading = readMultipart({ headers: { 'content-type': kind }, body: null }, keep, limits)
      await expect(reading).rejects.toMatchObject({ code: 'not-multipart' })
    },
  )

  it.each<[string, (Buffer | string)[]]>([
    ['in a file', [filePart('a.pdf', Buffer.concat([pdf, Buffer.alloc(100_000)])).subarray(0, -9)]],
    ['after a whole file', [filePart('a.pdf', pdf)]],
    ['in the second file', [filePart('a.pdf', pdf), filePart('b.pdf', pdf).subarray(0, -5)]],
    ['in a name', ['--b\r\nContent-Disp']],
    ['in a field', ['--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nabc']],
    ['before it began', []],
    ['and was never one', ['hello']],
  ])('that is cut off %s leaves nothing', async (_, chunks) => {
    const reading = readMultipart(raw(...chunks), keep, limits, { discard: drop })
    await expect(reading).rejects.toMatchObject({ name: 'FileRefusal', code: 'cut-off' })
    expect(await keysIn(store)).toEqual([])
  })

  it('that is cut off in a file keeps what came before, where that is asked for', async () => {
    const field = '--b\r\nContent-Disposition: form-data; name="body"\r\n\r\nKlaar\r\n'
    const half = filePart('b.pdf', pdf).subarray(0, -5)
    const body = raw(field, filePart('a.pdf', pdf), half)
    const { fields, files } = await readMultipart(body, keep, limits, { keepsWhatCame: true })
    expect([...fields]).toEqual([['body', 'Klaar']])
    expect(files).toMatchObject([
      { declaredName: 'a.pdf', value: { size: pdf.length } },
      { declaredName: 'b.pdf', refusal: { code: 'cut-off' } },
    ])
    expect(await keysIn(store)).toHaveLength(1)
    const between = raw(field, filePart('a.pdf', pdf), '--b\r\nContent-Disp')
    const broken = readMultipart(between, keep, limits, { discard: drop, keepsWhatCame: true })
    await expect(broken).rejects.toMatchObject({ code: 'cut-off' })
  })

  it('fails as what reads its files fails, and the whole files before go too', async () => {
    const read = (file: MultipartFile) => {
      if (file.declaredName === 'a.pdf') return keep(file)
      throw new Error('disk full')
    }
    const body = raw(filePart('a.pdf', pdf), filePart('b.pdf', Buffer.alloc(1e6)), '--b--')
    await expect(readMultipart(body, read, limits, { discard: drop })).rejects.toThrow('disk full')
    expect(await keysIn(store)).toEqual([])
  })

  it('ends with its request’s signal, though the body says nothing any more', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const body = new Readable({ read() {} })
    body.push(filePart('a.pdf', Buffer.concat([pdf, Buffer.alloc(100_000)])).subarray(0, -9))
    let begin = () => {}
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const read = (file: MultipartFile) => {
      begin()
      return keep(file)
    }
    const reading = readMultipart({ headers, body, signal }, read, limits, { discard: drop })
    const ended = expect(reading).rejects.toThrow('left')
    await begun
    controller.abort(new Error('left'))
    await ended
    expect(body.destroyed).toBe(true)
    expect(await keysIn(store)).toEqual([])
  })
})

describe('over HTTP', () => {
  it('a file too large is read to its end, so that the answer is seen', async () => {
    const form = new FormData()
    form.append('file', new File([pdf, Buffer.alloc(2e6)], 'a.pdf'))
    const answer = await fetch(server.url, { method: 'POST', body: form })
    expect(await answer.json()).toMatchObject([{ refusal: { code: 'too-large' } }])
    expect(await keysIn(store)).toEqual([])
  })

  it('a body beyond all bounds is not read to its end', async () => {
    const outcome = server.next()
    const form = new FormData()
    form.append('file', new File([pdf, Buffer.alloc(20e6)], 'a.pdf'))
    await expect(fetch(server.url, { method: 'POST', body: form })).rejects.toThrow()
    await expect((await outcome).outcome).rejects.toMatchObject({ code: 'too-large' })
  })

  it('a visitor who goes away in the middle leaves nothing', async () => {
    const handled = server.next()
    const sent = filePart('a.pdf', Buffer.concat([pdf, Buffer.alloc(500_000)])).subarray(0, -9)
    const upload = httpRequest(server.url, {
      method: 'POST',
      headers: { ...headers, 'content-length': 900_000 },
    })
    upload.on('error', () => {})
    upload.write(sent)
    const { outcome } = await handled
    const cut = expect(outcome).rejects.toSatisfy(
      (error) => isFileRefusal(error) && error.code === 'cut-off',
    )
    upload.destroy()
    await cut
    expect(await keysIn(store)).toEqual([])
  })
})

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at)
}
