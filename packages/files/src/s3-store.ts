import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { S3mini, S3ServiceError, type UploadPart } from 's3mini'
import { endWith } from './end-with.ts'
import { checkKey, FileMissing, type FileStore, type StoredKey } from './file-store.ts'
import { persistentFetch } from './persistent-fetch.ts'

export interface S3Options {
  /** The service's address without the bucket, `https://s3.eu-west-3.amazonaws.com`. */
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** The bucket in the path (MinIO and most others) instead of in the host's name (AWS). */
  pathStyle?: boolean
}

/** One part lies in memory while it is sent. S3's least is 5 MiB, and 10,000 parts its most. */
const PART = 8 * 1024 * 1024

/**
 * Files in a bucket that speaks S3. A process that is killed can leave parts behind: give the
 * bucket a rule that ends incomplete uploads after a day.
 */
export function s3Store(options: S3Options): FileStore {
  const bucket = bucketOf(options)

  return {
    async write(key, source, signal) {
      checkKey(key)
      endWith(source, signal)
      const sending = bucketOf(options, signal)
      let upload: string | undefined
      try {
        const parts: UploadPart[] = []
        for await (const { bytes, last } of inParts(source)) {
          if (last && !upload) {
            await sending.putObject(key, bytes)
            return
          }
          upload ??= await sending.getMultipartUploadId(key)
          parts.push(await sending.uploadPart(key, upload, bytes, parts.length + 1))
        }
        const { etag } = await sending.completeMultipartUpload(key, upload ?? '', parts)
        // S3 may answer 200 and then say in the body that it failed.
        if (!etag) throw new Error('S3 did not complete the upload')
      } catch (error) {
        source.destroy()
        // An answer that was lost on its way may have been a yes, so both are undone.
        if (upload) await bucket.abortMultipartUpload(key, upload).catch(() => {})
        await bucket.deleteObject(key).catch(() => {})
        throw signal?.aborted ? signal.reason : error
      }
    },

    async open(key, span) {
      checkKey(key)
      const answer = await (span
        ? bucket.getObjectRaw(key, false, span.start, span.end + 1)
        : bucket.getObjectRaw(key)
      ).catch(missing(key))
      if (answer.status !== (span ? 206 : 200) || !answer.body) {
        await answer.body?.cancel()
        throw new Error(`S3 answered ${answer.status}`)
      }
      return Readable.fromWeb(answer.body as NodeStream)
    },

    size: async (key) => bucket.getContentLength(checkKey(key)).catch(missing(key)),

    async remove(key) {
      await bucket.deleteObject(checkKey(key))
    },

    async *list(): AsyncGenerator<StoredKey> {
      let next: string | undefined
      do {
        const page = await bucket.listObjectsPaged('/', '', 1000, next)
        for (const { Key, LastModified } of page?.objects ?? []) {
          yield { key: Key, since: new Date(LastModified) }
        }
        next = page?.nextContinuationToken
      } while (next)
    },
  }
}

function bucketOf(options: S3Options, signal?: AbortSignal): S3mini {
  const { accessKeyId, secretAccessKey, region } = options
  const fetch = persistentFetch(signal)
  return new S3mini({ accessKeyId, secretAccessKey, region, fetch, endpoint: addressOf(options) })
}

/** The bucket's own address. */
export function addressOf({ endpoint, bucket, pathStyle }: S3Options): string {
  const address = new URL(endpoint)
  if (pathStyle) address.pathname = `${address.pathname.replace(/\/$/, '')}/${bucket}`
  else address.hostname = `${bucket}.${address.hostname}`
  return address.href
}

async function* inParts(source: Readable): AsyncGenerator<{ bytes: Buffer; last: boolean }> {
  let chunks: Buffer[] = []
  let size = 0
  for await (const chunk of source as AsyncIterable<Buffer>) {
    // What is whole is sent when more comes, so that the last part is never empty.
    if (size >= PART) {
      const bytes = Buffer.concat(chunks)
      yield { bytes: bytes.subarray(0, PART), last: false }
      chunks = [bytes.subarray(PART)]
      size -= PART
    }
    chunks.push(chunk)
    size += chunk.length
  }
  yield { bytes: Buffer.concat(chunks), last: true }
}

function missing(key: string) {
  return (error: unknown): never => {
    const causes = [error, error instanceof Error ? error.cause : undefined]
    const absent = causes.some((cause) => cause instanceof S3ServiceError && cause.status === 404)
    throw absent ? new FileMissing(key, { cause: error }) : error
  }
}
