import { Prisma } from '../generated/client.ts'

/**
 * Whether a row `n` about a track `t` may be shown to whom `access` speaks of: of a track that he reads
 * whole, or of a step he was let into. What was assigned and recalled, or given and taken back, was never
 * said.
 */
const ofTracks = Prisma.sql`/*rule*/(access.whole or n.step_id = any(access.step_ids))/*end*/
  and coalesce((select given.state <> 'recalled' from resource_assignment given
    where given.id = n.subject_id), true)
  and not exists (select from step_file given
    where given.id = n.subject_id and given.removed_at is not null)`

/**
 * Joins what a row `n` of notification is about: its track `t`, or its introduction `x`. A row has one of
 * the two.
 */
export const aboutIt = Prisma.sql`left join track t on t.id = n.track_id
  left join introduction x on x.id = n.introduction_id`

/** Whether a row `n` may be shown, of a track `access` speaks of or of an introduction that is read. */
export function mayBeTold(readsIntroduction: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(case when n.introduction_id is null then coalesce(${ofTracks}, false)
    else coalesce(${readsIntroduction}, false) end)`
}
