import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FileStore } from '../../src/file-store.ts'
import { openFileStore } from '../../src/open-store.ts'
import { type Serving, serveFile } from '../../src/serve-file.ts'
import { bytesOf, streamOf, temporaryDirectory } from './streams.ts'

const content = Buffer.from('0123456789')
const sha256 = createHash('sha256').update(content).digest('hex')
const etag = `"${sha256}"`

let store: FileStore
beforeAll(async () => {
  store = openFileStore({ directory: await temporaryDirectory() })
  await store.write('ten-digits', streamOf(content))
})

async function serve(headers: Record<string, string> = {}, changes: Partial<Serving> = {}) {
  const { body, ...answer } = await serveFile({
    store,
    key: 'ten-digits',
    size: 10,
    mediaType: 'application/pdf',
    name: 'a.pdf',
    sha256,
    method: 'GET',
    headers,
    inlineAllowed: true,
    ...changes,
  })
  return { ...answer, text: body && (await bytesOf(body)).toString() }
}

describe('a range', () => {
  it.each([
    ['bytes=0-0', '0', '0-0'],
    ['bytes=2-4', '234', '2-4'],
    ['bytes=7-', '789', '7-9'],
    ['bytes=7-99999999999999999999', '789', '7-9'],
    ['bytes=-3', '789', '7-9'],
    ['bytes=-30', '0123456789', '0-9'],
    ['Bytes= 0-1', '01', '0-1'],
  ])('%s is answered 206', async (range, text, part) => {
    const answer = await serve({ range })
    expect(answer).toMatchObject({ status: 206, text })
    expect(answer.headers).toMatchObject({
      'Content-Range': `bytes ${part}/10`,
      'Content-Length': String(text.length),
    })
  })

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s is answered 416', async (range) => {
    const answer = await serve({ range })
    expect(answer).toMatchObject({ status: 416, text: undefined })
    expect(answer.headers['Content-Range']).toBe('bytes */10')
    expect(answer.headers['Content-Length']).toBeUndefined()
  })

  it.each(['bytes=0-1,4-5', 'bytes=5-2', 'bytes=a-b', 'bytes=-', 'lines=1-2', 'bytes=0x1-2', ''])(
    '%j is answered whole',
    async (range) => {
      const answer = await serve({ range })
      expect(answer).toMatchObject({ status: 200, text: '0123456789' })
      expect(answer.headers['Content-Range']).toBeUndefined()
    },
  )

  it('holds only for the content it was meant for', async () => {
    const range = 'bytes=0-1'
    expect(await serve({ range, 'if-range': etag })).toMatchObject({ status: 206, text: '01' })
    expect(await serve({ range, 'if-range': '"other"' })).toMatchObject({ status: 200 })
    expect(await serve({ range, 'if-range': `W/${etag}` })).toMatchObject({ status: 200 })
    const date = 'Wed, 21 Oct 2026 07:28:00 GMT'
    expect(await serve({ range, 'if-range': date })).toMatchObject({ status: 200 })
  })
})

describe('an answer', () => {
  it('to HEAD has the headers of the whole, and opens nothing', async () => {
    const answer = await serve({ range: 'bytes=0-1' }, { method: 'HEAD' })
    expect(answer).toMatchObject({ status: 200, text: undefined })
    expect(answer.headers).toMatchObject({ 'Content-Length': '10', 'Accept-Ranges': 'bytes' })
  })

  it('to anything else is 405', async () => {
    expect(await serve({}, { method: 'POST' })).toMatchObject({ status: 405 })
  })

  it('to who has it already is 304', async () => {
    const headers = new Headers({ 'If-None-Match': `"x", W/${etag}` })
    expect(await serve({}, { headers })).toMatchObject({ status: 304, text: undefined })
    expect(await serve({ 'if-none-match': '"x"' })).toMatchObject({ status: 200 })
  })

  it('is not promised for a content that is missing', async () => {
    const missing = { key: 'no-such-key' }
    await expect(serve({}, missing)).rejects.toMatchObject({ code: 'file-missing' })
    const head = serve({}, { ...missing, method: 'HEAD' })
    await expect(head).rejects.toMatchObject({ code: 'file-missing' })
  })

  it('is kept by nobody, read as nothing else, and runs nothing', async () => {
    const { headers } = await serve()
    expect(headers).toMatchObject({
      ETag: etag,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    })
    expect(headers['Content-Security-Policy']).toMatch(/^sandbox; default-src 'none';/)
    const film = await serve({}, { mediaType: 'video/mp4' })
    expect(film.headers['Content-Security-Policy']).toMatch(/^sandbox allow-same-origin; def/)
    const kept = await serve({}, { mediaType: 'video/mp4', inlineAllowed: false })
    expect(kept.headers['Content-Security-Policy']).toMatch(/^sandbox; def/)
  })

  it.each([
    ['inline', ['application/pdf', 'image/png', 'image/heic', 'audio/mp4', 'video/webm']],
    ['inline', ['text/plain; charset=utf-8', 'VIDEO/MP4']],
    ['attachment', ['text/html', 'TEXT/HTML; charset=utf-8', 'image/svg+xml', 'application/xml']],
    ['attachment', ['text/javascript', 'application/javascript', 'text/csv', 'text/markdown']],
    ['attachment', ['application/msword', 'application/octet-stream', 'x', 'image/unheard-of', '']],
  ])('is %s for %j', async (kind, mediaTypes) => {
    for (const mediaType of mediaTypes) {
      const { headers } = await serve({}, { mediaType })
      expect(headers['Content-Disposition']).toBe(`${kind}; filename="a.pdf"`)
      const asked = await serve({}, { mediaType, inlineAllowed: false })
      expect(asked.headers['Content-Disposition']).toMatch(/^attachment;/)
    }
  })

  it('carries no header that the type brings along', async () => {
    const { headers } = await serve({}, { mediaType: 'text/plain\r\nX-Evil: 1' })
    expect(headers['Content-Type']).toBe('application/octet-stream')
  })
})

describe('a name in Content-Disposition', () => {
  it.each([
    ['plan.pdf', 'filename="plan.pdf"'],
    ['a "b" \\ c.pdf', `filename="c.pdf"`],
    ['say "hi".pdf', `filename="say _hi_.pdf"; filename*=UTF-8''say%20%22hi%22.pdf`],
    ['100%41.pdf', `filename="100_41.pdf"; filename*=UTF-8''100%2541.pdf`],
    ['a\r\nX-Evil: 1.pdf', 'filename="a X-Evil: 1.pdf"'],
    ['été.pdf', `filename="ete.pdf"; filename*=UTF-8''%C3%A9t%C3%A9.pdf`],
    ['🎭.pdf', `filename="_.pdf"; filename*=UTF-8''%F0%9F%8E%AD.pdf`],
    [
      'תוכנית.pdf',
      `filename="______.pdf"; filename*=UTF-8''%D7%AA%D7%95%D7%9B%D7%A0%D7%99%D7%AA.pdf`,
    ],
    ['\u202efdp.exe', 'filename="fdp.exe"'],
    ["it's (1)*.pdf", `filename="it's (1)*.pdf"`],
    [
      "l'été (1)*.pdf",
      `filename="l'ete (1)*.pdf"; filename*=UTF-8''l%27%C3%A9t%C3%A9%20%281%29%2A.pdf`,
    ],
    ['\ud800', 'filename="file"'],
    ['', 'filename="file"'],
  ])('%j', async (name, value) => {
    const { headers } = await serve({}, { name })
    expect(headers['Content-Disposition']).toBe(`inline; ${value}`)
  })
})
