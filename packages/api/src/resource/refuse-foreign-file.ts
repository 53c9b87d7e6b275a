import type { ResourceRecord } from '@traject/db/resource/resource.repo'
import type { TenantScope } from '@traject/db/scope'
import { findOwnFile } from '@traject/db/stored-file/stored-file.repo'
import { DomainError } from '@traject/domain/errors'
import type { ResourceInput } from '@traject/domain/item/inputs'

/**
 * A form names a file by its id: only the one that the resource has, or one that this person brought.
 * @throws DomainError `invalid` at `file`
 */
export async function refuseForeignFile(
  scope: TenantScope,
  { form, fileId }: ResourceInput,
  current: ResourceRecord | null,
): Promise<void> {
  if (form !== 'file' || !fileId || fileId === current?.file?.id) return
  if (await findOwnFile(scope, fileId)) return
  throw new DomainError('invalid', { issues: [{ path: 'file', message: 'file-missing' }] })
}
