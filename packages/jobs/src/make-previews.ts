import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Database } from '@traject/db/client'
import { bookkeeping, jobScope } from '@traject/db/scope'
import {
  type DuePreview,
  holdNextPreview,
  type MadePreview,
  refusePreview,
  releasePreview,
  savePreview,
} from '@traject/db/stored-file/file-preview.repo'
import { previewKind } from '@traject/domain/resource/preview-kind'
import { storedBytes } from '@traject/files/byte-source'
import type { FileStore } from '@traject/files/file-store'
import { type Renderer, renderPreview } from '@traject/files/preview/render-preview'
import { RenderRefusal } from '@traject/files/preview/render-refusal'
import { RENDERED_TYPE } from '@traject/files/preview/rendered'
import { textExcerpt } from '@traject/files/preview/text-excerpt'
import { errorFields } from './error-fields.ts'
import type { Logger } from './logger.ts'

export interface PreviewDeps {
  database: Database
  files: FileStore
  renderer: Renderer
  logger: Logger
  now: () => Date
  signal?: AbortSignal
}

/** In bytes: what is larger is opened, not looked at first. */
const LARGEST = 100 * 1024 * 1024
/** One job makes so many at most; the rest is the next one's. */
const AT_ONCE = 20

/**
 * Makes the previews that wait, one after the other. A file of which nothing can be shown is said to be
 * so, once; where the house is at fault the next run tries again. Returns how many it dealt with.
 */
export async function makePreviews(deps: PreviewDeps): Promise<{ done: number; isMore: boolean }> {
  const { database, logger, now, signal } = deps
  const scope = () => bookkeeping(jobScope({ database, now: now() }))
  for (let done = 0; done < AT_ONCE; done += 1) {
    const due = signal?.aborted ? null : await holdNextPreview(scope())
    if (!due) return { done, isMore: false }
    const { fileId } = due
    try {
      const made = await makePreview(due, deps)
      await savePreview(scope(), fileId, made).catch(async (error) => {
        if (made.picture) await deps.files.remove(made.picture.key)
        throw error
      })
    } catch (error) {
      const reason = reasonOf(error)
      if (!reason) {
        await releasePreview(scope(), fileId)
        if (!signal?.aborted) logger.warn({ fileId, ...errorFields(error) }, 'no preview made yet')
        return { done, isMore: false }
      }
      logger.info({ fileId, reason }, 'no preview can be made')
      // A busy machine takes long as well: it stays held for a while, and then is begun anew.
      if (reason !== 'gave-up') await refusePreview(scope(), fileId, reason)
    }
  }
  return { done: AT_ONCE, isMore: true }
}

async function makePreview(due: DuePreview, deps: PreviewDeps): Promise<MadePreview> {
  const { files, renderer, signal } = deps
  const kind = previewKind(due.mediaType)
  if (kind === 'text') {
    const bytes = storedBytes(files, due.key, due.size)
    const excerpt = await textExcerpt(bytes, due.mediaType)
    return { picture: null, pages: null, excerpt }
  }
  if (kind !== 'page' && kind !== 'picture') throw new RenderRefusal('unreadable')
  if (due.size > LARGEST) throw new RenderRefusal('too-large')
  const rendering = { kind, renderer, signal }
  const {
    picture: content,
    pages,
    ...sides
  } = await renderPreview(await files.open(due.key), rendering)
  const key = randomUUID()
  await files.write(key, Readable.from([content]), signal)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const picture = { key, mediaType: RENDERED_TYPE, size: content.length, sha256, ...sides }
  return { picture, pages, excerpt: null }
}

/** Why the file is at fault; nothing where it is not. By name: the server has bundles. */
function reasonOf(error: unknown) {
  const { name } = error as Error
  if (name === 'FileMissing') return 'unreadable' as const
  return name === 'RenderRefusal' ? (error as RenderRefusal).reason : undefined
}
