import type { FacilityRecord } from '@traject/db/facility/facility.repo'
import type { TenantScope } from '@traject/db/scope'
import { findOwnFile } from '@traject/db/stored-file/stored-file.repo'
import { DomainError, type FieldIssue } from '@traject/domain/errors'
import type { FacilityInput } from '@traject/domain/facility/inputs'
import { mayBeShown } from '@traject/files/picture-size'

/**
 * A form names files by their ids: only those that the facility has, or that this person brought; and
 * as a picture only what was received as one.
 * @throws DomainError `invalid` at `sheet`, or at `pictures[0].picture`
 */
export async function refuseForeignFiles(
  scope: TenantScope,
  { sheetId, isSheetTakenAway, pictures }: FacilityInput,
  current: FacilityRecord | null,
): Promise<void> {
  const issues: FieldIssue[] = []
  if (sheetId && !isSheetTakenAway && sheetId !== current?.sheet?.id) {
    if (!(await findOwnFile(scope, sheetId))) issues.push({ path: 'sheet', message: 'file-gone' })
  }
  const known = new Set(current?.pictures.map(({ fileId }) => fileId))
  for (const [at, { pictureId, isTakenAway }] of pictures.entries()) {
    if (!pictureId || isTakenAway || known.has(pictureId)) continue
    const file = await findOwnFile(scope, pictureId)
    const path = `pictures[${at}].picture`
    if (!file) issues.push({ path, message: 'file-gone' })
    else if (!mayBeShown(file.mediaType, file)) issues.push({ path, message: 'picture-type' })
  }
  if (issues.length > 0) throw new DomainError('invalid', { issues })
}
