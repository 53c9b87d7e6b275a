import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { bookkeeping, change, type TenantScope } from '@traject/db/scope'
import {
  createStoredFile,
  findOwnFile,
  forgetOwnFile,
  type StoredFileRow,
} from '@traject/db/stored-file/stored-file.repo'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import { receiveFile } from '@traject/files/receive-file'
import type { TenantContext } from '../context.ts'
import { isId } from '../found.ts'
import type { BroughtFile, IncomingFile } from '../stored-file/receive-file.ts'
import type { ImportKind } from './import-kind.ts'

/** Bytes. The sentence that refuses a larger one names this figure: errors.form.table-large. */
const LARGEST_TABLE = 5 * 1024 * 1024

type Bringing = Pick<ImportKind<never, never, never, never>, 'noun' | 'act' | 'accept'>

/**
 * Takes a file in, until it is brought in or given up; else it is swept after a day. Its own name is not
 * kept: it may be somebody's. The one that it gets says what it was brought for.
 * @throws DomainError `forbidden`; FileRefusal when it is too large, no table or cards, empty or cut off
 */
export async function receiveImport(
  { noun, act, accept }: Bringing,
  { tenant, services }: TenantContext,
  file: IncomingFile,
): Promise<BroughtFile> {
  authorize(tenant.actor, act, null)
  const { extension, ...received } = await receiveFile(file.stream, {
    declaredName: file.declaredName,
    maxBytes: LARGEST_TABLE,
    accept,
    store: services.files,
    newKey: randomUUID,
    signal: file.signal,
  })
  const name = `${noun}.${extension}`
  const brought = { action: 'file.brought', subject: (id: string) => ({ type: 'file', id }) }
  try {
    const id = await change(tenant, brought, (scope) =>
      createStoredFile(scope, { ...received, name }),
    )
    return { id, name }
  } catch (error) {
    await services.files.remove(received.key)
    throw error
  }
}

/**
 * A file that this very person brought, to be read as this noun.
 * @throws DomainError `forbidden`, `not-found`
 */
export async function importFile(
  { noun, act }: Bringing,
  { tenant }: TenantContext,
  id: string,
): Promise<StoredFileRow> {
  authorize(tenant.actor, act, null)
  const file = isId(id) ? await findOwnFile(tenant, id) : null
  // What is larger, or called otherwise, was brought for another form.
  const isOurs = file?.name.startsWith(`${noun}.`) && file.size <= LARGEST_TABLE
  if (!file || !isOurs) throw new DomainError('not-found')
  return file
}

/** All of it: it was measured when it came. */
export async function bytesOf(
  { services }: TenantContext,
  { key }: StoredFileRow,
): Promise<Buffer> {
  const stream: Readable = await services.files.open(key)
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Gives a file up: nothing of it stays. @throws DomainError `forbidden`, `not-found` */
export async function dropImport(kind: Bringing, ctx: TenantContext, id: string): Promise<void> {
  const file = await importFile(kind, ctx, id)
  const key = await forgetOwnFile(bookkeeping<TenantScope>(ctx.tenant), file.id)
  if (key) await ctx.services.files.remove(key)
}
