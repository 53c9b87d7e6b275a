import { Prisma } from '../generated/client.ts'

/**
 * Whether a row `n` about a track `t` may be shown to whom `access` speaks of: of a track that he reads
 * whole, or of a step he was let into. What was assigned and recalled was never said.
 */
export const mayBeTold = Prisma.sql`/*rule*/(access.whole or n.step_id = any(access.step_ids))/*end*/
  and not exists (select from resource_assignment recalled
    where recalled.id = n.subject_id and recalled.state = 'recalled')`
