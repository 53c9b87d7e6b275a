import type { Viewing } from '../item/item-face.ts'
import { visibleTo } from '../policy-sql.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

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

/** Forgets files that no form ever named, brought before `before`; their keys, for the store. */
export async function forgetUnnamedFiles(
  scope: Writing<Scope<'job'>>,
  before: Date,
): Promise<string[]> {
  const rows = await scope.connection.$queryRaw<{ key: string }[]>`
    delete from stored_file f
    where f.created_at < ${before} and not exists (select from resource r where r.file_id = f.id)
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
