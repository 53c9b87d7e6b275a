import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { TenantScope } from '../scope.ts'
import { stepText } from '../track/track-sql.ts'

const { sql } = Prisma

type Viewer = TenantScope['actor']

// The parts of a step's page, over rows `t` of track, `s` of step and the row `access`.

/** Joins as `seat` the side of the border of a house in the track's partnership. */
export function sideOf(organisationId: Prisma.Sql, today: IsoDate): Prisma.Sql {
  return sql`left join lateral (
    select ps.side from partner_seat ps
    where ps.partnership_id = t.partnership_id and ps.organisation_id = ${organisationId}
      and ps.from_date <= ${today}::date
    order by ps.from_date desc limit 1) seat on true`
}

/** The title of the step's module as `module`. */
export function moduleTitle(reader: Language): Prisma.Sql {
  return sql`left join lateral (
    select mt.title, mt.language from track_module m join track_module_text mt on mt.module_id = m.id
    where m.id = s.module_id
    order by mt.language = ${reader}::language desc, mt.language = m.language desc, mt.language
    limit 1) module on true`
}

/** The steps of the line as far as the reader reads them whole. */
export function stations(reader: Language, today: IsoDate): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', line.id, 'title', line.title, 'language', line.language,
      'state', line.state, 'optional', line.optional, 'dueOn', line.due_on::text,
      'side', line.side) order by line.position, line.id)
    from (
      select s.id, s.position, text.title, text.language, s.state, s.optional, s.due_on, seat.side
      from step s ${stepText(reader)}
      ${sideOf(sql`coalesce(s.organisation_id, t.responsible_organisation_id)`, today)}
      where s.track_id = t.id and (access.whole or s.id = any(access.step_ids))) line`
}

/** Today's coaches of the step; a guest where he was let into it. */
export function coaches(today: IsoDate): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('personName', p.name, 'organisationName', o.name,
      'side', seat.side, 'role', ca.role) order by ca.role, p.name)
    from coach_assignment ca join person p on p.id = ca.person_id
    join organisation o on o.id = ca.organisation_id ${sideOf(sql`ca.organisation_id`, today)}
    where ca.track_id = t.id and ca.from_date <= ${today}::date
      and coalesce(ca.until_date >= ${today}::date, true)
      and (ca.role <> 'guest' or exists (select from coach_assignment_step cs
        where cs.coach_assignment_id = ca.id and cs.step_id = s.id))`
}

/** Who did `x`, and for which house. */
function said({ personId }: Viewer): Prisma.Sql {
  return sql`'isMine', x.person_id is not distinct from ${personId}::uuid, 'personName', p.name,
    'organisationName', o.name, 'side', seat.side`
}

const FILE = sql`json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
  'size', f.size)`

export function submissions(actor: Viewer): Prisma.Sql {
  return sql`
  select json_agg(json_build_object('id', x.id, 'at', x.at,
    'isMine', x.person_id = ${actor.personId}::uuid, 'personName', p.name,
    'organisationName', null, 'side', null, 'body', x.body, 'language', x.language, 'links', x.links,
    'files', coalesce((
      select json_agg(${FILE} order by xf.position)
      from submission_file xf join stored_file f on f.id = xf.file_id
      where xf.submission_id = x.id), '[]')) order by x.at, x.id)
  from submission x join person p on p.id = x.person_id
  where x.step_id = s.id`
}

export function events(actor: Viewer): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', x.id, 'at', x.at, ${said(actor)},
      'move', x.move, 'reason', x.reason, 'language', x.language) order by x.at, x.id)
    from track_event x ${by(actor.today)}
    where x.step_id = s.id and x.move in ('begin', 'accept', 'ask-for-change', 'skip', 'reopen')`
}

export function files(actor: Viewer): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', x.id, 'at', x.created_at, ${said(actor)},
      'organisationId', x.organisation_id, 'note', x.note, 'language', x.language,
      'file', ${FILE}) order by x.created_at, x.id)
    from step_file x join stored_file f on f.id = x.file_id ${by(actor.today)}
    where x.step_id = s.id and x.removed_at is null`
}

/** The newest `most` messages, or those before one of them. */
export function messages(actor: Viewer, before: string | null, most: number): Prisma.Sql {
  const earlier = before
    ? sql`and not exists (select from message b where b.id = ${before}::uuid
        and b.step_id = s.id and (m.at, m.id) >= (b.at, b.id))`
    : sql``
  return sql`
    select json_agg(json_build_object('id', x.id, 'at', x.at, ${said(actor)},
      'body', x.body, 'language', x.language) order by x.at, x.id)
    from (select m.* from message m where m.step_id = s.id ${earlier}
      order by m.at desc, m.id desc limit ${most}::int) x ${by(actor.today)}`
}

/** The last message that the reader himself wrote, wherever it stands in the thread. */
export function lastMessageOf({ personId }: Viewer): Prisma.Sql {
  return sql`
    select m.id from message m where m.step_id = s.id and m.person_id = ${personId}::uuid
    order by m.at desc, m.id desc limit 1`
}

/** Joins them to `x`. */
function by(today: IsoDate): Prisma.Sql {
  return sql`left join person p on p.id = x.person_id
    left join organisation o on o.id = x.organisation_id
    ${sideOf(sql`x.organisation_id`, today)}`
}
