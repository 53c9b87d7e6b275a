import type { Viewing } from '../item/item-face.ts'
import { visibleTo } from '../policy-sql.ts'
import { FILE_COLUMNS, type StoredFileRow } from '../stored-file/stored-file.repo.ts'

/** The technical sheet of a facility that the actor may see, or nothing. */
export async function findFacilitySheet(
  scope: Viewing,
  itemId: string,
): Promise<StoredFileRow | null> {
  const rows = await scope.connection.$queryRaw<StoredFileRow[]>`
    select ${FILE_COLUMNS}
    from item i join facility fc on fc.item_id = i.id join stored_file f on f.id = fc.sheet_file_id
    where i.id = ${itemId}::uuid and ${visibleTo(scope.actor)}`
  return rows[0] ?? null
}

/** A picture of a facility that the actor may see, or nothing. */
export async function findFacilityPicture(
  scope: Viewing,
  { itemId, pictureId }: { itemId: string; pictureId: string },
): Promise<StoredFileRow | null> {
  const rows = await scope.connection.$queryRaw<StoredFileRow[]>`
    select ${FILE_COLUMNS}
    from item i join facility_picture fp on fp.item_id = i.id join stored_file f on f.id = fp.file_id
    where i.id = ${itemId}::uuid and fp.id = ${pictureId}::uuid and ${visibleTo(scope.actor)}`
  return rows[0] ?? null
}
