import { Prisma } from '../generated/client.ts'

/**
 * Whether a row `n` about a track `t` may be shown to whom `access` speaks of: of a track that he reads
 * whole, or of a step he was let into. What was assigned and recalled, or given and taken back, was never
 * said.
 */
export const mayBeTold = Prisma.sql`/*rule*/(access.whole or n.step_id = any(access.step_ids))/*end*/
  and coalesce((select given.state <> 'recalled' from resource_assignment given
    where given.id = n.subject_id), true)
  and not exists (select from step_file given
    where given.id = n.subject_id and given.removed_at is not null)`
