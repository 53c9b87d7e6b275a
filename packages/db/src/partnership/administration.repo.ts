import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import { asDay } from '../as-day.ts'
import type { AdministratorScope, Writing } from '../scope.ts'

/** What whoever runs the deployment may know of a partnership: nothing of its content. */
export interface PartnershipFace {
  id: string
  name: string
  programme: string
  startsOn: IsoDate
  endsOn: IsoDate
  /** Running today. */
  seats: number
}

export function listPartnerships(scope: AdministratorScope): Promise<PartnershipFace[]> {
  return scope.connection.$queryRaw<PartnershipFace[]>`
    select pa.id, pa.name, pa.programme, pa.starts_on::text as "startsOn",
      pa.ends_on::text as "endsOn", (
        select count(*)::int from partner_seat s
        where s.partnership_id = pa.id and s.from_date <= ${scope.actor.today}::date
          and coalesce(s.until_date >= ${scope.actor.today}::date, true)) as seats
    from partnership pa order by pa.name collate "und-x-icu", pa.id`
}

/** A seat that nobody coordinates and to which no coordinator is invited. */
export interface LeaderlessSeat {
  id: string
  partnershipId: string
  organisationId: string
  partnership: string
  organisation: string
  language: Language
}

/** Seats that run or are to come, and wait for their first coordinator. */
export function listLeaderlessSeats(scope: AdministratorScope): Promise<LeaderlessSeat[]> {
  const { today } = scope.actor
  return scope.connection.$queryRaw<LeaderlessSeat[]>`
    select s.id, s.partnership_id as "partnershipId", s.organisation_id as "organisationId",
      pa.name as partnership, o.name as organisation, o.language::text as language
    from partner_seat s
    join partnership pa on pa.id = s.partnership_id
    join organisation o on o.id = s.organisation_id
    where coalesce(s.until_date >= ${today}::date, true)
      and not exists (
        select from affiliation a
        where a.partnership_id = s.partnership_id and a.organisation_id = s.organisation_id
          and a.role = 'coordinator' and coalesce(a.until_date >= ${today}::date, true))
      and not exists (
        select from invitation i
        where i.partnership_id = s.partnership_id and i.organisation_id = s.organisation_id
          and i.role = 'coordinator' and i.accepted_at is null and i.revoked_at is null
          and i.expires_at > ${scope.now}::timestamptz)
    order by pa.name collate "und-x-icu", o.name collate "und-x-icu", s.from_date`
}

export interface NewPartnership {
  name: string
  programme: string
  startsOn: IsoDate
  endsOn: IsoDate
  languages: Language[]
  followUpMonths: number
}

export async function createPartnership(
  scope: Writing<AdministratorScope>,
  { startsOn, endsOn, ...partnership }: NewPartnership,
): Promise<string> {
  const { id } = await scope.connection.partnership.create({
    data: { ...partnership, startsOn: asDay(startsOn), endsOn: asDay(endsOn) },
    select: { id: true },
  })
  return id
}

/** The open invitations of a house as coordinator that have expired: a new one takes their place. */
export async function revokeExpired(
  scope: Writing<AdministratorScope>,
  house: { partnershipId: string; organisationId: string },
) {
  await scope.connection.invitation.updateMany({
    where: {
      ...house,
      role: 'coordinator',
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { lte: scope.now },
    },
    data: { revokedAt: scope.now },
  })
}
