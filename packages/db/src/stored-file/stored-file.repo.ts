import { Prisma } from '../generated/client.ts'
import type { Viewing } from '../item/item-face.ts'
import { readsAnything, trackAccess, visibleTo } from '../policy-sql.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

const { sql } = Prisma

export interface NewStoredFile {
  key: string
  name: string
  mediaType: string
  /** Bytes. */
  size: number
  sha256: string
}

export interface StoredFileRow extends NewStoredFile {
  id: string
}

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

/** The file of an item that the actor may see, or nothing. */
export async function findItemFile(scope: Viewing, itemId: string): Promise<StoredFileRow | null> {
  const rows = await scope.connection.$queryRaw<StoredFileRow[]>`
    select f.id, f.key, f.name, f.media_type as "mediaType", f.size::float8 as size, f.sha256
    from item i join resource r on r.item_id = i.id join stored_file f on f.id = r.file_id
    where i.id = ${itemId}::uuid and ${visibleTo(scope.actor)}`
  return rows[0] ?? null
}

/** A file that stands on a step which the actor reads whole: handed in, or given and not removed. */
export async function findFileOfStep(
  scope: TenantScope,
  { trackId, stepId, fileId }: { trackId: string; stepId: string; fileId: string },
): Promise<StoredFileRow | null> {
  const rows = await scope.connection.$queryRaw<StoredFileRow[]>`
    select f.id, f.key, f.name, f.media_type as "mediaType", f.size::float8 as size, f.sha256
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
const isNamed = sql`(exists (select from resource r where r.file_id = f.id)
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

/** Which of these keys a row still names. */
export async function knownKeys(
  scope: Scope<'job'>,
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = await scope.connection.storedFile.findMany({
    where: { key: { in: [...keys] } },
    select: { key: true },
  })
  return new Set(rows.map(({ key }) => key))
}
