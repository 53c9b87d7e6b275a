import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { TenantScope } from '../scope.ts'
import { smeName, stepText } from './track-sql.ts'

const { sql } = Prisma

/** Which rows `s` of step are told of: all to whom reads their titles, to a guest his own. */
export const titlesRead = sql`(access.whole or access.summary or s.id = any(access.step_ids))`

/** Today's coaches of a row `t` of track. */
export function coachesOn(today: IsoDate): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('personName', p.name, 'organisationId', co.id,
      'organisationName', co.name, 'role', ca.role) order by ca.role, p.name)
    from coach_assignment ca join person p on p.id = ca.person_id
    join organisation co on co.id = ca.organisation_id
    where ca.track_id = t.id and ca.from_date <= ${today}::date
      and coalesce(ca.until_date >= ${today}::date, true)`
}

/** Its steps in the order of the line, as far as they are read. */
export function stepsOn(reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', s.id, 'title', text.title, 'language', text.language,
      'evidence', case when access.whole or s.id = any(access.step_ids) then text.evidence else '' end,
      'moduleId', s.module_id, 'houseId', coalesce(s.organisation_id, t.responsible_organisation_id),
      'state', s.state, 'stateSince', s.state_since, 'optional', s.optional,
      'dueOn', s.due_on::text) order by s.position)
    from step s ${stepText(reader)} where s.track_id = t.id
      and ${titlesRead}`
}

/** The headings of the steps that are read. */
export function modulesOn(reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', m.id, 'title', words.title, 'language', words.language))
    from track_module m join lateral (
      select title, language from track_module_text where module_id = m.id
      order by language = ${reader}::language desc, language = m.language desc, language
      limit 1) words on true
    where m.track_id = t.id
      and exists (select from step s where s.module_id = m.id and ${titlesRead})`
}

/** The responsible house and those whose turn a step is that is read, with their side. */
export function housesOn(today: IsoDate): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', h.id, 'name', h.name, 'side', (
      select seat.side from partner_seat seat
      where seat.partnership_id = t.partnership_id and seat.organisation_id = h.id
        and seat.from_date <= ${today}::date
      order by seat.from_date desc limit 1)))
    from organisation h where h.id = t.responsible_organisation_id
      or h.id in (select s.organisation_id from step s where s.track_id = t.id and ${titlesRead})`
}

/**
 * What happened last, the newest first: to whom reads the track whole all of it, to a guest what
 * happened on his steps. Before it agrees, professionals read no name of the company's people.
 */
export function historyOn({ actor }: TenantScope, reader: Language, limit: number): Prisma.Sql {
  const person =
    actor.kind === 'sme'
      ? sql`p.name`
      : sql`case when ev.sme_id is null or t.state not in ('proposed', 'declined') then p.name end`
  return sql`
    select json_agg(json_build_object('id', ev.id, 'at', ev.at, 'move', ev.move,
      'reason', ev.reason, 'language', ev.language, 'personName', ${person},
      'forName', coalesce(eo.name, case when ev.sme_id is not null then ${smeName(actor)} end),
      'stepId', ev.step_id, 'stepTitle', words.title, 'stepLanguage', words.language)
      order by ev.at desc, ev.id desc)
    from (
      select * from track_event last where last.track_id = t.id
        and (access.whole or last.step_id = any(access.step_ids))
      order by last.at desc, last.id desc limit ${limit}) ev
    left join person p on p.id = ev.person_id
    left join organisation eo on eo.id = ev.organisation_id
    left join lateral (
      select text.title, text.language from step s ${stepText(reader)} where s.id = ev.step_id
    ) words on true`
}
