import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import { trackAccess } from '../policy-sql.ts'
import { type ContentsView, contentsOf } from '../resource/content-sql.ts'
import type { TenantScope } from '../scope.ts'
import type { TrackRow } from '../track/track.repo.ts'
import { standing, type TrackFacts } from '../track/track-facts.repo.ts'
import { smeName, trackTitle } from '../track/track-sql.ts'
import { type AssignmentRow, assignmentsOn, readWhole, stillShown } from './assignments-sql.ts'

const { sql } = Prisma

export interface AssignmentPage {
  facts: TrackFacts
  track: Pick<TrackRow, 'id' | 'title' | 'language' | 'smeName'>
  assignment: AssignmentRow
  /** What it gives to read, to the company that opened it. */
  content: ContentsView | null
}

/** One assignment as far as the actor may read it, or nothing. One statement. */
export async function findAssignment(
  scope: TenantScope,
  trackId: string,
  id: string,
  reader: Language,
): Promise<AssignmentPage | null> {
  const { actor } = scope
  const isOpened = sql`ra.state in ('opened', 'done', 'set-aside') and ${actor.kind === 'sme'}`
  const rows = await scope.connection.$queryRaw<{ view: AssignmentPage }[]>`
    select json_build_object(
      'facts', ${standing(scope)},
      'track', json_build_object('id', t.id, 'title', title.title, 'language', title.language,
        'smeName', ${smeName(actor)}),
      'assignment', (${assignmentsOn(actor, reader, sql`ra.id = ${id}::uuid`)}) -> 0,
      'content', (
        select ${contentsOf(actor, reader, null)}
        from (select i.* from item i
          where i.id = ra.item_id and ${isOpened} and ${stillShown(actor)}) p)) as view
    from track t join sme e on e.id = t.sme_id
    join resource_assignment ra on ra.track_id = t.id
    ${trackTitle(reader)} ${trackAccess(actor)}
    where ${readWhole(scope, trackId, id)}`
  return rows[0]?.view ?? null
}
