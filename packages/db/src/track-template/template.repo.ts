import {
  type ItemContent,
  type ItemOwner,
  insertItem,
  updateItem,
} from '../item/item-content.repo.ts'
import { refreshSearch } from '../item/search-document.ts'
import type { TenantScope, Writing } from '../scope.ts'

/** Writes a draft with an empty version 1. Its id. */
export async function createTemplate(
  scope: Writing<TenantScope>,
  template: ItemContent & ItemOwner,
): Promise<string> {
  const { partnershipId, now, connection } = scope
  const itemId = await insertItem(scope, 'track-template', template)
  await connection.trackTemplate.create({ data: { itemId } })
  await connection.trackTemplateVersion.create({
    data: { partnershipId, itemId, number: 1, createdAt: now },
  })
  await refreshSearch(scope, [itemId])
  return itemId
}

/** Saves over the revision that the editor opened; false when somebody else saved meanwhile. */
export async function updateTemplate(
  scope: Writing<TenantScope>,
  itemId: string,
  revision: number,
  content: ItemContent,
): Promise<boolean> {
  if (!(await updateItem(scope, itemId, revision, content))) return false
  await refreshSearch(scope, [itemId])
  return true
}

/**
 * Takes the next revision of a version's modules and steps, for one act at a time; false when the
 * version is no longer a draft of that revision.
 */
export async function claimRevision(
  { connection }: Writing<TenantScope>,
  versionId: string,
  revision: number,
): Promise<boolean> {
  const { count } = await connection.trackTemplateVersion.updateMany({
    where: { id: versionId, revision, state: 'draft' },
    data: { revision: { increment: 1 } },
  })
  return count > 0
}

/** The draft becomes a published version; false when it is no longer a draft of that revision. */
export async function publishVersion(
  { connection, now, actor }: Writing<TenantScope>,
  versionId: string,
  revision: number,
): Promise<boolean> {
  const { count } = await connection.trackTemplateVersion.updateMany({
    where: { id: versionId, revision, state: 'draft' },
    data: {
      state: 'published',
      publishedAt: now,
      publishedById: actor.personId,
      revision: { increment: 1 },
    },
  })
  return count > 0
}
