import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { inForceOn } from './track-sql.ts'

const { sql } = Prisma

/** What a track's page says of the company's answer, as JSON over a row `t` with its `access`. */
export type Agreement =
  | {
      /** It waits for the reader's company: what was asked, by whom, and the form's own id. */
      asks: 'company'
      requestId: string
      by: { personName: string; organisationName: string } | null
    }
  | {
      /** It waits for the company: what the coach typed, and no more. */
      asks: 'coach'
      /** Whoever reads it whole may ask again; a summary says only that it waits. */
      mayAsk: boolean
      contactName: string | null
      askedOn: string
      /** Resources of the template that this coach could not hand on. */
      leftOut: number
    }
  | {
      asks: 'nobody'
      /** Why it was declined, where the company said so. */
      reason: string
      reasonLanguage: Language
      on: string
    }

/** Null where nothing is to be said: of an agreed track, or to a guest. */
export function agreementOf({ kind, today }: Actor): Prisma.Sql {
  const waiting =
    kind === 'sme'
      ? sql`json_build_object('asks', 'company', 'requestId', gen_random_uuid(), 'by', (
          select json_build_object('personName', p.name, 'organisationName', o.name)
          from coach_assignment ca join person p on p.id = ca.person_id
          join organisation o on o.id = ca.organisation_id
          where ca.track_id = t.id and ca.role = 'lead' and ${inForceOn(today, sql`ca`)}
          order by ca.from_date desc limit 1))`
      : sql`json_build_object('asks', 'coach', 'mayAsk', access.whole,
          'contactName', case when access.whole then t.contact_name end,
          'askedOn', coalesce(t.asked_at, t.created_at), 'leftOut', (
            select count(*)::int from step s
            join template_step_resource r on r.step_id = s.template_step_id
            where s.track_id = t.id and not exists (
              select from resource_assignment ra
              where ra.step_id = s.id and ra.item_id = r.item_id)))`
  return sql`case
    when not (access.whole or access.summary) then null
    when t.state = 'proposed' then ${waiting}
    when t.state = 'declined' then (
      select json_build_object('asks', 'nobody',
        'reason', case when access.whole then e.reason else '' end,
        'reasonLanguage', e.language, 'on', e.at)
      from track_event e where e.track_id = t.id and e.move = 'decline'
      order by e.at desc limit 1)
    end`
}
