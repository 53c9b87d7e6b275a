import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { Viewing } from '../item/item-face.ts'
import { readsAnything, trackAccess, visibleTo } from '../policy-sql.ts'
import { contentOrder, historyOpenTo } from '../resource/content-sql.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

const { sql } = Prisma

export interface NewStoredFile {
  key: string
  name: string
  mediaType: string
  /** Bytes. */
  size: number
  sha256: string
  /** In pixels, of a picture whose header says it. */
  width?: number | null
  height?: number | null
}

export interface StoredFileRow extends NewStoredFile {
  id: string
}

/** What a `StoredFileRow` holds, of a row `f`. */
export const FILE_COLUMNS = sql`f.id, f.key, f.name, f.media_type as "mediaType",
  f.size::float8 as size, f.sha256`

export async function createStoredFile(
  scope: Writing<TenantScope>,
  file: NewStoredFile,
): Promise<string> {
  const { id } = await scope.connection.storedFile.create({
    data: {
      ...file,
      size: BigInt(file.size),
      partnershipId: scope.partnershipId,
      byPersonId: scope.actor.personId,
      createdAt: scope.now,
    },
    select: { id: true },
  })
  return id
}

/** A file that this very person brought, for the form that is still open. */
export async function findOwnFile(scope: TenantScope, id: string): Promise<StoredFileRow | null> {
  const row = await scope.connection.storedFile.findFirst({
    where: { id, partnershipId: scope.partnershipId, byPersonId: scope.actor.personId },
  })
  return row ? { ...row, size: Number(row.size) } : null
}

/** Forgets a file that this person brought, unless something names it. Its key, where it was forgotten. */
export async function forgetOwnFile(
  scope: Writing<TenantScope>,
  id: string,
): Promise<string | null> {
  const rows = await scope.connection.$queryRaw<{ key: string }[]>`
    delete from stored_file f
    where f.id = ${id}::uuid and f.partnership_id = ${scope.partnershipId}::uuid
      and f.by_person_id = ${scope.actor.personId}::uuid and not ${isNamed}
    returning f.key`
  return rows[0]?.key ?? null
}

export interface AskedFile {
  itemId: string
  /** None: the reader's own, or the source's. */
  language: Language | null
  /** None: the current one. */
  version: number | null
}

/** The file of an item that the actor sees, or nothing; an older version for who reads its history. */
export async function findItemFile(
  scope: Viewing,
  { itemId, language, version }: AskedFile,
  reader: Language,
): Promise<StoredFileRow | null> {
  const rows = await scope.connection.$queryRaw<StoredFileRow[]>`
    select ${FILE_COLUMNS}
    from item i join resource_content c on c.item_id = i.id
    join file_version v on v.item_id = c.item_id and v.language = c.language
      and v.number = coalesce(${version}::int, c.version)
    join stored_file f on f.id = v.file_id
    where i.id = ${itemId}::uuid and ${visibleTo(scope.actor)} and c.version is not null
      and (${language}::language is null or c.language = ${language}::language)
      and (v.number = c.version or ${historyOpenTo(scope.actor, sql`i`)})
    ${contentOrder(reader, language, sql`i.source_language`)}`
  return rows[0] ?? null
}

/** The picture of the current file of an item that the actor sees, or nothing. */
export async function findItemPreview(
  scope: Viewing,
  { itemId, language }: Omit<AskedFile, 'version'>,
  reader: Language,
): Promise<StoredFileRow | null> {
  const rows = await scope.connection.$queryRaw<StoredFileRow[]>`
    select x.file_id as id, x.key, f.name, x.media_type as "mediaType", x.size::float8 as size,
      x.sha256
    from item i join resource_content c on c.item_id = i.id
    join file_version v on v.item_id = c.item_id and v.language = c.language
      and v.number = c.version
    join stored_file f on f.id = v.file_id
    join file_preview x on x.file_id = f.id and x.key is not null
    where i.id = ${itemId}::uuid and ${visibleTo(scope.actor)}
      and (${language}::language is null or c.language = ${language}::language)
    ${contentOrder(reader, language, sql`i.source_language`)}`
  return rows[0] ?? null
}

/** A file that stands on a step which the actor reads whole: handed in, or given and not removed. */
export async function findFileOfStep(
  scope: TenantScope,
  { trackId, stepId, fileId }: { trackId: string; stepId: string; fileId: string },
): Promise<StoredFileRow | null> {
  const rows = await scope.connection.$queryRaw<StoredFileRow[]>`
    select ${FILE_COLUMNS}
    from track t join step s on s.track_id = t.id ${trackAccess(scope.actor)}
    join stored_file f on f.id = ${fileId}::uuid
    where t.id = ${trackId}::uuid and s.id = ${stepId}::uuid
      and t.partnership_id = ${scope.partnershipId}::uuid and ${readsAnything}
      and (access.whole or s.id = any(access.step_ids))
      and (exists (select from submission_file xf join submission x on x.id = xf.submission_id
          where xf.file_id = f.id and x.step_id = s.id)
        or exists (select from step_file sf
          where sf.file_id = f.id and sf.step_id = s.id and sf.removed_at is null))`
  return rows[0] ?? null
}

/**
 * Whether this very person brought all of these files, and nothing names one yet. They are held until
 * the transaction ends, so that two forms sent at once never name the same one.
 */
export async function holdUnnamedFiles(
  scope: Writing<TenantScope>,
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return true
  const held = await scope.connection.$queryRaw<{ id: string }[]>`
    select f.id from stored_file f
    where f.id = any(${[...ids]}::uuid[]) and f.partnership_id = ${scope.partnershipId}::uuid
      and f.by_person_id = ${scope.actor.personId}::uuid
    order by f.id for update`
  if (held.length < ids.length) return false
  // Asked anew: what was named while this waited shows only to a statement of its own.
  const [named] = await scope.connection.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from stored_file f
    where f.id = any(${[...ids]}::uuid[]) and ${isNamed}`
  return named?.count === 0
}

/** Over a row `f` of stored_file: whatever may name a file. */
const isNamed = sql`(exists (select from file_version v where v.file_id = f.id)
  or exists (select from facility fc where fc.sheet_file_id = f.id)
  or exists (select from facility_picture fp where fp.file_id = f.id)
  or exists (select from submission_file xf where xf.file_id = f.id)
  or exists (select from step_file sf where sf.file_id = f.id))`

/** Forgets files that no form ever named, brought before `before`; their keys, for the store. */
export async function forgetUnnamedFiles(
  scope: Writing<Scope<'job'>>,
  before: Date,
): Promise<string[]> {
  const rows = await scope.connection.$queryRaw<{ key: string }[]>`
    delete from stored_file f
    where f.created_at < ${before} and not ${isNamed}
    returning f.key`
  return rows.map(({ key }) => key)
}

/** Which of these keys a row still names: of a file, or of what was made of one. */
export async function knownKeys(
  scope: Scope<'job'>,
  keys: readonly string[],
): Promise<Set<string>> {
  const where = { key: { in: [...keys] } }
  const select = { key: true }
  const files = await scope.connection.storedFile.findMany({ where, select })
  const previews = await scope.connection.filePreview.findMany({ where, select })
  return new Set([...files, ...previews].flatMap(({ key }) => key ?? []))
}
