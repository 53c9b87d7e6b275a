import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { SeatRole, Side } from '@traject/domain/partnership/side'
import { Prisma } from '../generated/client.ts'
import type { TenantScope } from '../scope.ts'

const { sql } = Prisma

export interface SeatRow {
  id: string
  organisationId: string
  name: string
  role: SeatRole
  city: string
  country: string
  side: Side
  language: Language
  sectors: string[]
}

/** The houses that have a seat in the partnership today, the lead partner first. */
export function listSeats(scope: TenantScope): Promise<SeatRow[]> {
  return scope.connection.$queryRaw<SeatRow[]>`
    select s.id, o.id as "organisationId", o.name, s.role, s.city, o.country, s.side, o.language, s.sectors
    from partner_seat s join organisation o on o.id = s.organisation_id
    where s.partnership_id = ${scope.partnershipId}::uuid
      and s.from_date <= ${scope.actor.today}::date
      and coalesce(s.until_date >= ${scope.actor.today}::date, true)
    order by s.role, s.side, o.name collate "und-x-icu"`
}

/** The houses with a seat today, each with the people who act for it today: rows of `SharingHouse`. */
export function sharingHouses(partnershipId: string, today: IsoDate): Prisma.Sql {
  return sql`
    select o.id as "organisationId", o.name, s.side, array(
      select distinct a.person_id from affiliation a
      where a.partnership_id = s.partnership_id and a.organisation_id = s.organisation_id
        and a.from_date <= ${today}::date and coalesce(a.until_date >= ${today}::date, true)
      ) as people
    from partner_seat s join organisation o on o.id = s.organisation_id
    where s.partnership_id = ${partnershipId}::uuid
      and s.from_date <= ${today}::date and coalesce(s.until_date >= ${today}::date, true)
    order by o.name collate "und-x-icu"`
}
