import type { Language } from '@traject/domain/language/language'
import type { SeatRole, Side } from '@traject/domain/partnership/side'
import type { TenantScope } from '../scope.ts'

export interface SeatRow {
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
    select o.id as "organisationId", o.name, s.role, s.city, o.country, s.side, o.language, s.sectors
    from partner_seat s join organisation o on o.id = s.organisation_id
    where s.partnership_id = ${scope.partnershipId}::uuid
      and s.from_date <= ${scope.actor.today}::date
      and coalesce(s.until_date >= ${scope.actor.today}::date, true)
    order by s.role, s.side, o.name collate "und-x-icu"`
}
