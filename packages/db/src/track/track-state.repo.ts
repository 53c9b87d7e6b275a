import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { TrackMove } from '@traject/domain/track/move-track'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { standing, type TrackFacts } from './track-facts.repo.ts'
import { smeName, trackTitle } from './track-sql.ts'

const { sql } = Prisma

/** A move of a track as its history tells it. */
export interface HistoryEntry {
  id: string
  at: string
  move: TrackMove
  /** None: the calendar did it, or the reader may not know who. */
  personName: string | null
  /** The house or company he acted for at that time. */
  placeName: string | null
  reason: string
  language: Language
}

export interface TrackStateView {
  facts: TrackFacts
  title: string
  language: Language
  smeName: string
  followUpUntil: IsoDate | null
  /** For how many months it would be followed up. */
  followUpMonths: number
  /** Newest first. Who and why are for those who read the track whole. */
  history: HistoryEntry[]
}

/** A track's state and how it came to it, in one statement; nothing where nothing of it is read. */
export async function findTrackState(
  scope: TenantScope,
  id: string,
  reader: Language,
): Promise<TrackStateView | null> {
  const rows = await scope.connection.$queryRaw<{ view: TrackStateView }[]>`
    select json_build_object('facts', ${standing(scope)}, 'title', title.title,
      'language', title.language, 'smeName', ${smeName(scope.actor)},
      'followUpUntil', t.follow_up_until::text, 'followUpMonths', pa.follow_up_months,
      'history', coalesce((
        select json_agg(json_build_object('id', h.id, 'at', h.at, 'move', h.move,
          'personName', case when access.whole and ${named(scope)} then p.name end,
          'placeName', case when h.sme_id is null then o.name else ${smeName(scope.actor)} end,
          'reason', case when access.whole then h.reason else '' end, 'language', h.language)
          order by h.at desc, h.id desc)
        from track_event h left join person p on p.id = h.person_id
        left join organisation o on o.id = h.organisation_id
        where h.track_id = t.id and h.step_id is null), '[]')) as view
    from track t join sme e on e.id = t.sme_id join partnership pa on pa.id = t.partnership_id
    ${trackTitle(reader)} ${trackAccess(scope.actor)}
    where t.id = ${id}::uuid and t.partnership_id = ${scope.partnershipId}::uuid
      and ${readsAnything}`
  return rows[0]?.view ?? null
}

/** A company's people stay unnamed to coaches until it has agreed. */
function named({ actor }: TenantScope): Prisma.Sql {
  if (actor.kind === 'sme') return sql`true`
  return sql`(h.sme_id is null or t.state not in ('proposed', 'declined'))`
}
