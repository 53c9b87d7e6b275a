import { createHash, createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const MIN_PART = 5 * 1024 * 1024
const KEYS = {
  accessKeyId: 'AKIDTRAJECT',
  secretAccessKey: 'a+secret/of=ours',
  region: 'eu-west-3',
}
const BUCKET = 'traject'

interface Answer {
  status: number
  body?: string | Buffer
  headers?: Record<string, string>
}
interface Part {
  etag: string
  size: number
  bytes: Buffer
}

const md5 = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const failed = (status: number, code: string): Answer => ({
  status,
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  headers: { 'content-type': 'application/xml' },
})

/**
 * What our store asks of S3, on loopback, strict where S3 is: signatures (version 4), the least
 * size of a part, etags at the end. `intercept` may answer first; `keep: false` forgets contents.
 */
export async function s3Server({ keep = true } = {}) {
  const objects = new Map<string, Buffer>()
  const uploads = new Map<string, Map<number, Part>>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://s3')
    const query = url.searchParams.has('partNumber') ? 'part' : [...url.searchParams.keys()].join()
    asked.push(`${request.method} ${query}`.trim())
    void answer(request, url).then(
      (given) => send(response, given),
      () => response.destroy(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const s3 = {
    objects,
    uploads,
    asked,
    options: { ...KEYS, endpoint: `http://127.0.0.1:${port}`, bucket: BUCKET, pathStyle: true },
    intercept: (_asked: string): Answer | undefined => undefined,
    /** Called with each part that came whole. */
    onPart: () => {},
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  async function answer(request: IncomingMessage, url: URL): Promise<Answer> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    if (!isSigned(request, url, body)) return failed(403, 'SignatureDoesNotMatch')
    const intercepted = s3.intercept(asked.at(-1) ?? '')
    if (intercepted) return intercepted
    const [, bucket, key = ''] = url.pathname.split('/')
    if (bucket !== BUCKET) return failed(404, 'NoSuchBucket')
    if (key === '') return list(url)
    const upload = url.searchParams.get('uploadId')
    if (upload !== null) return multipart(request.method, key, upload, url, body)
    return single(request, key, url, body)
  }

  function single(request: IncomingMessage, key: string, url: URL, body: Buffer): Answer {
    if (request.method === 'PUT') {
      objects.set(key, body)
      return { status: 200, headers: { etag: md5(body) } }
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return { status: 204 }
    }
    if (request.method === 'POST' && url.searchParams.has('uploads')) {
      const id = randomUUID()
      uploads.set(id, new Map())
      const xml = `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`
      return { status: 200, body: xml }
    }
    const bytes = objects.get(key)
    if (!bytes) return failed(404, 'NoSuchKey')
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    if (from === undefined) return { status: 200, body: bytes }
    if (Number(from) >= bytes.length) return failed(416, 'InvalidRange')
    return { status: 206, body: bytes.subarray(Number(from), Number(to) + 1) }
  }

  function multipart(
    method: string | undefined,
    key: string,
    upload: string,
    url: URL,
    body: Buffer,
  ): Answer {
    const parts = uploads.get(upload)
    if (!parts) return failed(404, 'NoSuchUpload')
    if (method === 'PUT') {
      const etag = md5(body)
      const bytes = keep ? body : Buffer.alloc(0)
      parts.set(Number(url.searchParams.get('partNumber')), { etag, size: body.length, bytes })
      s3.onPart()
      return { status: 200, headers: { etag } }
    }
    if (method === 'POST') {
      const named = [
        ...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>(.+?)<\/ETag>/g),
      ]
      const chosen = named.map(([, number]) => parts.get(Number(number)))
      const etags = named.map(([, , etag = '']) => `"${etag.replaceAll(/"|&quot;/g, '')}"`)
      if (chosen.some((part, at) => part?.etag !== etags[at])) return failed(400, 'InvalidPart')
      const early = chosen.slice(0, -1)
      if (early.some((part) => !part || part.size < MIN_PART)) return failed(400, 'EntityTooSmall')
      objects.set(key, Buffer.concat(chosen.flatMap((part) => (part ? [part.bytes] : []))))
    }
    uploads.delete(upload)
    const done = '<CompleteMultipartUploadResult><ETag>"x-1"</ETag></CompleteMultipartUploadResult>'
    return method === 'POST' ? { status: 200, body: done } : { status: 204 }
  }

  /** Two a page, so that pages are followed. */
  function list(url: URL): Answer {
    const from = Number(url.searchParams.get('continuation-token') ?? 0)
    const keys = [...objects.keys()].sort()
    const contents = keys
      .slice(from, from + 2)
      .map(
        (key) =>
          `<Contents><Key>${key}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified><Size>1</Size></Contents>`,
      )
    const more = from + 2 < keys.length
    const next = more ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''
    return {
      status: 200,
      body: `<ListBucketResult><IsTruncated>${more}</IsTruncated>${contents.join('')}${next}</ListBucketResult>`,
    }
  }

  return s3
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
function isSigned(request: IncomingMessage, url: URL, body: Buffer): boolean {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)$/
  const [, id, day = '', region = '', signed = '', signature] =
    form.exec(request.headers.authorization ?? '') ?? []
  const payload = String(request.headers['x-amz-content-sha256'])
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body)) return false
  const encode = (text: string) =>
    encodeURIComponent(text).replaceAll(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
  const headers = signed
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
  const asked = [request.method, url.pathname, query, headers.join(''), signed, payload].join('\n')
  const time = String(request.headers['x-amz-date'])
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(asked)].join('\n')
  const key = [region, 's3', 'aws4_request'].reduce(hmac, hmac(`AWS4${KEYS.secretAccessKey}`, day))
  const known = id === KEYS.accessKeyId && region === KEYS.region && time.startsWith(day)
  return known && signed.includes('host') && hmac(key, toSign).toString('hex') === signature
}

function send(response: ServerResponse, { status, body, headers }: Answer) {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body ?? ''), ...headers })
  response.end(body)
}
