import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { byteRange } from './byte-range.ts'
import { contentDisposition } from './content-disposition.ts'
import type { ByteSpan, FileStore } from './file-store.ts'
import { typeOf } from './file-types.ts'
import { headerOf, type RequestHeaders } from './header-of.ts'

export interface Serving {
  store: FileStore
  key: string
  /** In bytes. */
  size: number
  mediaType: string
  /** As it was received; made safe for the header here. */
  name: string
  /** Of the content, in hexadecimal. */
  sha256: string
  method: string
  headers: RequestHeaders
  /** False: always as a download. True: shown where the type is harmless in a browser. */
  inlineAllowed: boolean
}

export interface FileAnswer {
  status: 200 | 206 | 304 | 405 | 416
  headers: Record<string, string>
  /** Read it to its end, or destroy it. */
  body?: Readable
}

const MEDIA_TYPE = /^[a-z]+\/[\w.+-]+(; ?charset=[\w-]+)?$/i

/** No script, no form, no address but its own; a browser's player styles itself. */
const POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "media-src 'self'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/**
 * The answer to a GET or HEAD for a stored file; whether the reader may have it was asked before.
 * One range is answered 206 or 416, several are answered whole.
 * @throws FileMissing when the store has no such content
 */
export async function serveFile(serving: Serving): Promise<FileAnswer> {
  const { store, key, size, method } = serving
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD' } }
  }
  const etag = `"${serving.sha256}"`
  const headers = headersFor(serving, etag)
  if (names(headerOf(serving.headers, 'if-none-match'), etag)) return { status: 304, headers }

  const span = method === 'GET' ? spanOf(serving, etag) : undefined
  if (span === 'unsatisfiable') {
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } }
  }
  const length = span ? span.end - span.start + 1 : size
  headers['Content-Length'] = String(length)
  if (span) headers['Content-Range'] = `bytes ${span.start}-${span.end}/${size}`
  const status = span ? 206 : 200
  if (method === 'HEAD') {
    // A download that would fail must not be promised.
    await store.size(key)
    return { status, headers }
  }
  return { status, headers, body: await store.open(key, span) }
}

function headersFor(serving: Serving, etag: string): Record<string, string> {
  const mediaType = MEDIA_TYPE.test(serving.mediaType)
    ? serving.mediaType
    : 'application/octet-stream'
  const type = typeOf(mediaType)
  const inline = serving.inlineAllowed && type?.inline === true
  // A browser's player asks for the content anew, as its page's origin: a bare sandbox has none.
  const played = inline && (type.kind === 'audio' || type.kind === 'video')
  const sandbox = played ? 'sandbox allow-same-origin' : 'sandbox'
  return {
    'Content-Type': mediaType,
    'Content-Disposition': contentDisposition(inline ? 'inline' : 'attachment', serving.name),
    ETag: etag,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': `${sandbox}; ${POLICY}`,
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

function spanOf(serving: Serving, etag: string): ByteSpan | 'unsatisfiable' | undefined {
  const condition = headerOf(serving.headers, 'if-range')
  if (condition !== undefined && condition.trim() !== etag) return undefined
  return byteRange(headerOf(serving.headers, 'range'), serving.size)
}

function names(condition: string | undefined, etag: string): boolean {
  const tags = (condition ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

/**
 * Sends an answer as fast as the reader takes it. Resolves when it is sent or the reader has gone
 * away, with the content closed either way; rejects when the content could not be read to its end.
 */
export async function pipeToResponse(answer: FileAnswer, response: ServerResponse): Promise<void> {
  const { status, headers, body } = answer
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.statusCode = status
  if (!body) {
    response.end()
    return
  }
  let gone = response.destroyed
  response.once('close', () => {
    gone = !response.writableFinished
  })
  let failure: unknown
  async function* watched(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      let left = Number(headers['Content-Length'])
      for await (const chunk of source) {
        left -= chunk.length
        if (left < 0) break
        yield chunk
      }
      // Ending too early would leave the reader waiting for bytes that never come.
      if (left !== 0) throw new Error('The content is not as long as promised')
    } catch (error) {
      if (!gone) failure = error
      throw error
    }
  }
  await pipeline(body, watched, response).catch((error) => {
    if (failure ?? !gone) throw failure ?? error
  })
}
