import { findSharePanel, type SharePanelFacts } from '@traject/db/item/share-panel.repo'
import type { TenantContext } from '../context.ts'
import { found } from '../found.ts'

/**
 * An item of any kind with what sharing it asks, or "not found": what may not be seen does not exist.
 * @throws DomainError `not-found`
 */
export async function sharingFacts(
  { tenant, language }: TenantContext,
  id: string,
): Promise<SharePanelFacts> {
  const facts = await found(id, (known) => findSharePanel(tenant, known, language))
  return facts
}
