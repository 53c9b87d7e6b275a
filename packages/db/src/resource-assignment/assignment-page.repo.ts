import type { ResourceForm } from '@traject/domain/item/resource-forms'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import { trackAccess } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import type { TrackRow } from '../track/track.repo.ts'
import { standing, type TrackFacts } from '../track/track-facts.repo.ts'
import { smeName, trackTitle } from '../track/track-sql.ts'
import { type AssignmentRow, assignmentsOn, readWhole, stillShown } from './assignments-sql.ts'

const { sql } = Prisma

/** What an assignment gives to read, to the company that opened it. */
export interface AssignedContent {
  form: ResourceForm
  body: string | null
  url: string | null
  /** Size in bytes. */
  file: { name: string; mediaType: string; size: number } | null
  sourceLanguage: Language
}

export interface AssignmentPage {
  facts: TrackFacts
  track: Pick<TrackRow, 'id' | 'title' | 'language' | 'smeName'>
  assignment: AssignmentRow
  content: AssignedContent | null
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
        select json_build_object('form', r.form, 'body', r.body, 'url', r.url,
          'sourceLanguage', i.source_language, 'file', (
            select json_build_object('name', f.name, 'mediaType', f.media_type, 'size', f.size)
            from stored_file f where f.id = r.file_id))
        from item i join resource r on r.item_id = i.id
        where i.id = ra.item_id and ${isOpened} and ${stillShown(actor)})) as view
    from track t join sme e on e.id = t.sme_id
    join resource_assignment ra on ra.track_id = t.id
    ${trackTitle(reader)} ${trackAccess(actor)}
    where ${readWhole(scope, trackId, id)}`
  return rows[0]?.view ?? null
}
