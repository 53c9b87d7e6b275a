import { type CompetenceRecord, findCompetenceRecord } from '@traject/db/competence/competence.repo'
import type { TenantScope } from '@traject/db/scope'
import { found } from '../found.ts'

/**
 * The competence, or "not found": what may not be seen does not exist.
 * @throws DomainError `not-found`
 */
export async function competenceFacts(scope: TenantScope, id: string): Promise<CompetenceRecord> {
  const competence = await found(id, (known) => findCompetenceRecord(scope, known))
  return competence
}
