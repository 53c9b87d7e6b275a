import type { PreviewReason } from '@traject/domain/resource/preview-kind'
import { underscored } from '../enum-names.ts'
import type { Scope, Writing } from '../scope.ts'

/** After so many beginnings that came to no end it is given up. */
const ATTEMPTS = 3
/** Longer than making one may take. */
const HELD = 5 * 60_000

export interface DuePreview {
  fileId: string
  key: string
  mediaType: string
  /** In bytes. */
  size: number
}

/**
 * The newest file whose preview waits, held for whoever asks, for somebody just brought it; nothing where
 * none does. One that was begun too often is given up: what ended the process would end it again.
 */
export async function holdNextPreview(scope: Writing<Scope<'job'>>): Promise<DuePreview | null> {
  const { connection, now } = scope
  await connection.$executeRaw`
    update file_preview set state = 'none', reason = 'gave-up'
    where state = 'waiting' and attempts >= ${ATTEMPTS}::int and held_until < ${now}`
  const rows = await connection.$queryRaw<DuePreview[]>`
    update file_preview x
    set attempts = attempts + 1, held_until = ${new Date(now.getTime() + HELD)}
    from stored_file f
    where f.id = x.file_id and x.file_id = (
      select file_id from file_preview
      where state = 'waiting' and (held_until is null or held_until < ${now})
      order by created_at desc, file_id limit 1 for update skip locked)
    returning f.id as "fileId", f.key, f.media_type as "mediaType", f.size::float8 as size`
  return rows[0] ?? null
}

export interface MadePreview {
  /** Of a picture. */
  picture: {
    key: string
    mediaType: string
    size: number
    sha256: string
    width: number
    height: number
  } | null
  pages: number | null
  excerpt: { text: string; isWhole: boolean } | null
}

export async function savePreview(
  { connection }: Writing<Scope<'job'>>,
  fileId: string,
  { picture, pages, excerpt }: MadePreview,
) {
  await connection.filePreview.update({
    where: { fileId },
    data: {
      state: 'made',
      ...picture,
      pages,
      excerpt: excerpt?.text ?? null,
      isWhole: excerpt?.isWhole ?? false,
    },
  })
}

/** There is none, and why. */
export async function refusePreview(
  { connection }: Writing<Scope<'job'>>,
  fileId: string,
  reason: PreviewReason,
) {
  await connection.filePreview.update({
    where: { fileId },
    data: { state: 'none', reason: underscored(reason) },
  })
}

/** It was not its fault that it was not made: the next run tries again. */
export async function releasePreview({ connection }: Writing<Scope<'job'>>, fileId: string) {
  await connection.filePreview.update({
    where: { fileId },
    data: { heldUntil: null, attempts: { decrement: 1 } },
  })
}
