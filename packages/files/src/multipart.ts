import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { detachedPart } from './detached-part.ts'
import { FileRefusal, isFileRefusal } from './file-refusal.ts'
import { FormRefusal } from './form-refusal.ts'
import { headerOf, type RequestHeaders } from './header-of.ts'

export interface MultipartLimits {
  /** How many fields that are not files, and the bytes of each. */
  fields: number
  fieldBytes: number
  /** How many files, and the bytes of each; a larger one is refused as too-large. */
  files: number
  fileBytes: number
  /**
   * All bytes of the body. What follows a refused file is read on up to here, because browsers
   * show an answer only once they have sent everything; beyond it the connection is ended.
   */
  bodyBytes: number
}

export interface MultipartFile {
  field: string
  /** As the sender says: not safe yet, and absent where nothing was said. */
  declaredName: string | undefined
  /** Fails with a FileRefusal when it is too large or cut off. */
  stream: Readable
  signal: AbortSignal
}

export type FileOutcome<T> = { field: string; declaredName: string | undefined } & (
  | { value: T }
  | { refusal: FileRefusal }
)

export interface WhenBroken<T> {
  /** Called for what was answered before, when reading fails as a whole. */
  discard?(value: T): Promise<void>
  /** True: a body that breaks off in a file gives what came before it, and that file's refusal. */
  keepsWhatCame?: boolean
}

export interface MultipartSource {
  headers: RequestHeaders
  body: ReadableStream<Uint8Array> | Readable | null
  signal?: AbortSignal | undefined
}

/**
 * Reads a `multipart/form-data` body piece by piece. `onFile` gets each chosen file's stream and
 * its answer stands in `files`, in the body's order; so does a FileRefusal that it throws, and the
 * rest is read on.
 * @throws FileRefusal cut-off; too-large when the body is
 * @throws FormRefusal not-multipart, too-many, field-too-large
 * @throws the signal's reason after an abort, and whatever else `onFile` throws
 */
export async function readMultipart<T>(
  request: MultipartSource | Request,
  onFile: (file: MultipartFile) => Promise<T>,
  limits: MultipartLimits,
  { discard = async () => {}, keepsWhatCame = false }: WhenBroken<T> = {},
): Promise<{ fields: FormData; files: FileOutcome<T>[] }> {
  const stop = new AbortController()
  const signal = request.signal ? AbortSignal.any([request.signal, stop.signal]) : stop.signal
  const parser = parserFor(request.headers, limits)
  const fields = new FormData()
  const files: FileOutcome<T>[] = []
  const tasks: Promise<void>[] = []
  const streams = new Set<Readable>()

  async function handle(field: string, declaredName: string | undefined, stream: Readable) {
    const cutOff = new FileRefusal({ code: 'cut-off' })
    const place = files.push({ field, declaredName, refusal: cutOff }) - 1
    streams.add(stream)
    try {
      const value = await onFile({ field, declaredName, stream, signal })
      files[place] = { field, declaredName, value }
    } catch (error) {
      if (isFileRefusal(error)) files[place] = { field, declaredName, refusal: error }
      else stop.abort(error)
    } finally {
      streams.delete(stream)
      stream.destroy()
    }
  }

  parser.on('field', (name, value, _nameCut, valueCut) => {
    if (valueCut) stop.abort(new FormRefusal('field-too-large'))
    else if (name !== undefined) fields.append(unescaped(name), value)
  })
  parser.on('file', (field, part, name) => {
    const stream = detachedPart(part, limits.fileBytes)
    const begin = () => void tasks.push(handle(unescaped(field ?? ''), unescaped(name), stream))
    // A file input where nothing was chosen sends an empty name and no content.
    if (name) begin()
    else part.once('data', begin)
  })
  for (const limit of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const) {
    parser.on(limit, () => stop.abort(new FormRefusal('too-many')))
  }

  let failure: unknown
  try {
    await pipeline(bodyOf(request), bounded(limits), parser, { signal })
  } catch (error) {
    failure = signal.aborted ? signal.reason : error
    if (!signal.aborted && !isFileRefusal(error)) {
      failure = new FileRefusal({ code: 'cut-off' }, { cause: error })
    }
    for (const stream of streams) stream.destroy(asError(failure))
  }
  await Promise.all(tasks)
  if (signal.aborted) failure ??= signal.reason
  if (failure === undefined) return { fields, files }
  const brokeInFile = isFileRefusal(failure) && files.some((file) => 'refusal' in file)
  if (keepsWhatCame && brokeInFile) return { fields, files }
  const kept = files.flatMap((file) => ('value' in file ? [file.value] : []))
  await Promise.allSettled(kept.map(discard))
  throw failure
}

function parserFor(headers: RequestHeaders, limits: MultipartLimits): BusboyInstance {
  const contentType = headerOf(headers, 'content-type') ?? ''
  const { fields, fieldBytes: fieldSize, files } = limits
  const sizes = { fields, fieldSize, files, parts: fields + files, headerPairs: 32 }
  try {
    if (!/^multipart\/form-data\b/i.test(contentType)) throw new FormRefusal('not-multipart')
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { ...sizes, headerSize: 16 * 1024 },
    })
  } catch (error) {
    throw new FormRefusal('not-multipart', { cause: error })
  }
}

function bodyOf({ body }: MultipartSource | Request): Readable {
  if (body instanceof Readable) return body
  return body ? Readable.fromWeb(body as NodeStream) : Readable.from([])
}

function bounded({ bodyBytes, fileBytes }: MultipartLimits) {
  return async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0
    for await (const chunk of source) {
      bytes += chunk.length
      if (bytes > bodyBytes) throw new FileRefusal({ code: 'too-large', maxBytes: fileBytes })
      yield chunk
    }
  }
}

/** Browsers escape these three in names, and nothing else (HTML, multipart/form-data encoding). */
function unescaped<N extends string | undefined>(name: N) {
  return name?.replaceAll(/%(22|0A|0D)/g, decodeURIComponent) as N
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The request ended', { cause: reason })
}
