import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { SeatFacts } from '@traject/domain/partnership/change-seat'
import type { SeatRole, Side } from '@traject/domain/partnership/side'
import { asDay } from '../as-day.ts'
import { underscored } from '../enum-names.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

/** A seat of any time, as the lead partner manages it. */
export interface ManagedSeat extends SeatFacts {
  organisationId: string
  name: string
  city: string
  side: Side
  sectors: string[]
}

/** All seats of the partnership: running, to come, and over. */
export function listAllSeats(scope: TenantScope): Promise<ManagedSeat[]> {
  return scope.connection.$queryRaw<ManagedSeat[]>`
    select s.id, s.organisation_id as "organisationId", o.name, s.role::text as role, s.city,
      s.nuts3, s.side::text as side, s.sectors, s.from_date::text as "from",
      s.until_date::text as until
    from partner_seat s join organisation o on o.id = s.organisation_id
    where s.partnership_id = ${scope.partnershipId}::uuid
    order by o.name collate "und-x-icu", s.from_date`
}

/** One change of a partnership's seats after another, until the transaction ends. */
export async function lockPartnership(scope: Writing<Scope>, partnershipId: string) {
  await scope.connection.$queryRaw`
    select id from partnership where id = ${partnershipId}::uuid for no key update`
}

export interface LegalEntity {
  name: string
  country: string
  registrationNumber: string | null
  language: Language
}

/** The organisation of that country and number, or a new one. Its id. */
export async function organisationBy(scope: Writing<Scope>, entity: LegalEntity): Promise<string> {
  const { country, registrationNumber } = entity
  const { organisation } = scope.connection
  if (registrationNumber === null) {
    return (await organisation.create({ data: entity, select: { id: true } })).id
  }
  const key = { country_registrationNumber: { country, registrationNumber } }
  const select = { id: true }
  // What is known of a legal entity is not overwritten by whoever gives it a seat.
  return (await organisation.upsert({ where: key, create: entity, update: {}, select })).id
}

export interface NewSeat {
  partnershipId: string
  organisationId: string
  role: SeatRole
  city: string
  nuts3: string
  side: Side
  sectors: string[]
  from: IsoDate
  until: IsoDate | null
}

export async function createSeat(scope: Writing<Scope>, seat: NewSeat): Promise<string> {
  const { from, until, side, ...rest } = seat
  const dates = { from: asDay(from), until: until === null ? null : asDay(until) }
  const { id } = await scope.connection.partnerSeat.create({
    data: { ...rest, ...dates, side: underscored(side) },
    select: { id: true },
  })
  return id
}

/** Corrects a seat where it stands. */
export async function correctSeat(
  scope: Writing<TenantScope>,
  id: string,
  { side, ...place }: Pick<NewSeat, 'city' | 'nuts3' | 'side' | 'sectors'>,
) {
  await scope.connection.partnerSeat.updateMany({
    where: { id, partnershipId: scope.partnershipId },
    data: { ...place, side: underscored(side) },
  })
}

export async function endSeat(scope: Writing<TenantScope>, id: string, until: IsoDate) {
  await scope.connection.partnerSeat.updateMany({
    where: { id, partnershipId: scope.partnershipId },
    data: { until: asDay(until) },
  })
}

export interface PartnershipSettings {
  languages: Language[]
  followUpMonths: number
}

export function findSettings(scope: TenantScope): Promise<PartnershipSettings> {
  return scope.connection.partnership.findUniqueOrThrow({
    where: { id: scope.partnershipId },
    select: { languages: true, followUpMonths: true },
  })
}

export async function saveSettings(scope: Writing<TenantScope>, settings: PartnershipSettings) {
  await scope.connection.partnership.update({
    where: { id: scope.partnershipId },
    data: settings,
  })
}
