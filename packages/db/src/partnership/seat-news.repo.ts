import type { IsoDate } from '@traject/domain/calendar/date'
import { regionName } from '@traject/domain/partnership/region'
import type { Scope, TenantScope } from '../scope.ts'

/** Who coordinates another house of the partnership today than the actor's. */
export async function listOtherCoordinators(scope: TenantScope): Promise<string[]> {
  const { actor, partnershipId } = scope
  if (actor.kind !== 'professional') return []
  const rows = await scope.connection.$queryRaw<{ personId: string }[]>`
    select distinct a.person_id as "personId"
    from affiliation a
    join partner_seat s on s.partnership_id = a.partnership_id
      and s.organisation_id = a.organisation_id
    where a.partnership_id = ${partnershipId}::uuid and a.role = 'coordinator'
      and a.organisation_id <> ${actor.organisationId}::uuid
      and a.from_date <= ${actor.today}::date
      and coalesce(a.until_date >= ${actor.today}::date, true)
      and s.from_date <= ${actor.today}::date
      and coalesce(s.until_date >= ${actor.today}::date, true)`
  return rows.map(({ personId }) => personId)
}

export interface SeatNews {
  organisation: string
  partnership: string
  city: string
  region: string
  from: Date
  until: Date | null
}

interface Row extends Omit<SeatNews, 'region' | 'from' | 'until'> {
  nuts3: string
  from: IsoDate
  until: IsoDate | null
}

/** A seat as one of the partnership's coordinators may hear of it; nothing for who is none today. */
export async function findSeatNews(
  scope: Scope<'job'>,
  seatId: string,
  readerId: string,
): Promise<SeatNews | null> {
  const rows = await scope.connection.$queryRaw<Row[]>`
    select o.name as organisation, pa.name as partnership, t.city, t.nuts3,
      t.from_date::text as "from", t.until_date::text as until
    from partner_seat t
    join organisation o on o.id = t.organisation_id
    join partnership pa on pa.id = t.partnership_id
    cross join lateral (select (${scope.now} at time zone pa.time_zone)::date as today) d
    where t.id = ${seatId}::uuid and exists (
      select from affiliation a
      join partner_seat s on s.partnership_id = a.partnership_id
        and s.organisation_id = a.organisation_id
      where a.person_id = ${readerId}::uuid and a.role = 'coordinator'
        and a.partnership_id = t.partnership_id
        and a.from_date <= d.today and coalesce(a.until_date >= d.today, true)
        and s.from_date <= d.today and coalesce(s.until_date >= d.today, true))`
  const [row] = rows
  if (!row) return null
  const { nuts3, from, until, ...names } = row
  const days = { from: new Date(from), until: until === null ? null : new Date(until) }
  return { ...names, ...days, region: regionName(nuts3) }
}
