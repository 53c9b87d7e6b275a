import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { NotificationKind } from '@traject/domain/notification/kinds'
import type { Professional, SmePerson } from '@traject/domain/policy/actor'
import type { TrackMove } from '@traject/domain/track/move-track'
import { Prisma } from '../generated/client.ts'
import { contactTitle, forWhom } from '../introduction/introduction-sql.ts'
import { readsIntroduction } from '../introduction/reads-introduction.ts'
import { trackAccess, visibleTo } from '../policy-sql.ts'
import { smeName, stepText, trackTitle } from '../track/track-sql.ts'
import { aboutIt, mayBeTold } from './may-be-told.ts'

const { sql } = Prisma

/** A title in the reader's language, or in the source's where he has none. */
export interface Title {
  title: string
  language: Language
}

/** What somebody was told, with the names that he may read now. */
export interface ToldRow {
  id: string
  kind: NotificationKind
  createdAt: Date
  seenAt: Date | null
  /** Of a track, or of an introduction. */
  trackId: string | null
  introductionId: string | null
  stepId: string | null
  subjectId: string | null
  track: Title | null
  /** The public face of the contact of an introduction, where the reader sees it. */
  contact: Title | null
  /** To professionals, what the coach typed until the company agreed; of an introduction, for whom it is. */
  smeName: string
  step: Title | null
  /** The resource of an assignment, where the reader sees it. */
  item: Title | null
  /** Who did it; nobody where the calendar did, or where his name is not to be read yet. */
  by: string | null
  /** What became of a track. */
  move: TrackMove | null
  /** It is about a file that was given on the step. */
  isFile: boolean
  /** Of what is due. */
  dueOn: IsoDate | null
}

/** Whether a row `n` was told to the actor, in the role he acts in. */
export function toldTo(actor: Professional | SmePerson): Prisma.Sql {
  const role =
    actor.kind === 'sme'
      ? sql`n.sme_id = ${actor.smeId}::uuid`
      : sql`n.organisation_id = ${actor.organisationId}::uuid`
  return sql`n.person_id = ${actor.personId}::uuid
    and n.partnership_id = ${actor.partnershipId}::uuid and ${role}`
}

/** Selects what an actor was told and may still know; conditions on `n` and `t` may follow. */
export function toldRows(actor: Professional | SmePerson, reader: Language): Prisma.Sql {
  return sql`
    select n.id, n.kind, n.created_at as "createdAt", n.seen_at as "seenAt",
      n.track_id as "trackId", n.introduction_id as "introductionId", n.step_id as "stepId",
      n.subject_id as "subjectId",
      case when t.id is not null then
        json_build_object('title', title.title, 'language', title.language) end as track,
      case when x.id is not null then ${contactTitle(actor, reader)} end as contact,
      case when x.id is not null then ${forWhom} else ${smeName(actor)} end as "smeName",
      (select json_build_object('title', text.title, 'language', text.language)
        from step s ${stepText(reader)} where s.id = n.step_id) as step,
      (${itemTitle(actor, reader)}) as item,
      ${doer(actor)} as by,
      ${isFile} as "isFile",
      (select te.move from track_event te where te.id = n.subject_id) as move,
      coalesce((select ra.due_on from resource_assignment ra where ra.id = n.subject_id),
        (select s.due_on from step s where s.id = n.step_id))::text as "dueOn"
    from notification n ${aboutIt} left join sme e on e.id = t.sme_id
    left ${trackTitle(reader)} ${trackAccess(actor)}
    where ${toldTo(actor)} and ${mayBeTold(readsIntroduction(actor))}`
}

/** Whether a row `n` is about a file that was given on a step. */
export const isFile = sql`exists (select from step_file given where given.id = n.subject_id)`

function itemTitle(actor: Professional | SmePerson, reader: Language): Prisma.Sql {
  return sql`
    select json_build_object('title', words.title, 'language', words.language)
    from resource_assignment ra join item i on i.id = ra.item_id
    join lateral (
      select it.title, it.language from item_text it where it.item_id = i.id
      order by it.language = ${reader}::language desc, it.language = i.source_language desc,
        it.language limit 1) words on true
    where ra.id = n.subject_id and ${visibleTo(actor)}`
}

/** Before a company agrees, professionals do not learn who answers for it. */
function doer(actor: Professional | SmePerson): Prisma.Sql {
  const name = sql`(select p.name from person p where p.id = n.by_person_id)`
  if (actor.kind === 'sme') return name
  return sql`case when x.id is not null or t.state not in ('proposed', 'declined') then ${name} end`
}
