import { findSharePanel, type SharePanelFacts } from '@traject/db/item/share-panel.repo'
import { DomainError } from '@traject/domain/errors'
import { z } from 'zod'
import type { TenantContext } from '../context.ts'

/**
 * An item of any kind with what sharing it asks, or "not found": what may not be seen does not exist.
 * @throws DomainError `not-found`
 */
export async function sharingFacts(
  { tenant, language }: TenantContext,
  id: string,
): Promise<SharePanelFacts> {
  const facts = z.uuid().safeParse(id).success ? await findSharePanel(tenant, id, language) : null
  if (!facts) throw new DomainError('not-found')
  return facts
}
