import type { DatedRole } from '@traject/domain/affiliation/end-role'
import type { IsoDate } from '@traject/domain/calendar/date'
import type { AffiliationRole } from '@traject/domain/partnership/side'
import { asDay } from '../as-day.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

/** Somebody's dated role in a house, or place in a company. */
export interface PersonRole extends DatedRole {
  personId: string
  name: string
  email: string
}

/** Everybody who acts, acted or will act for the house that the actor acts for. */
export async function listAffiliations(scope: TenantScope): Promise<PersonRole[]> {
  const { actor } = scope
  if (actor.kind !== 'professional') return []
  return scope.connection.$queryRaw<PersonRole[]>`
    select a.id, p.id as "personId", p.name, p.email::text as email, a.role::text as role,
      a.from_date::text as "from", a.until_date::text as until
    from affiliation a join person p on p.id = a.person_id
    where a.partnership_id = ${scope.partnershipId}::uuid
      and a.organisation_id = ${actor.organisationId}::uuid
    order by a.role, p.name collate "und-x-icu", a.from_date`
}

/**
 * Lets one change of a house's people after another happen, so that two coordinators cannot end each
 * other at once. Held until the transaction ends.
 */
export async function lockHouse(scope: Writing<Scope>, organisationId: string) {
  await scope.connection.$queryRaw`
    select id from organisation where id = ${organisationId}::uuid for no key update`
}

/** Sets the last day. The rule was asked before. */
export async function endAffiliation(scope: Writing<TenantScope>, id: string, until: IsoDate) {
  const { actor, partnershipId } = scope
  if (actor.kind !== 'professional') return
  await scope.connection.affiliation.updateMany({
    where: { id, partnershipId, organisationId: actor.organisationId },
    data: { until: asDay(until) },
  })
}

export interface NewAffiliation {
  partnershipId: string
  organisationId: string
  personId: string
  role: AffiliationRole
  from: IsoDate
}

/**
 * Begins an affiliation, without an end; its id. Where the same one is in force or to come, that one's
 * id: nobody has the same role in a house twice.
 */
export async function beginAffiliation(
  scope: Writing<Scope<'invitation' | 'operator'>>,
  { from, ...row }: NewAffiliation,
): Promise<{ id: string; isNew: boolean }> {
  const known = await scope.connection.affiliation.findFirst({
    where: { ...row, OR: [{ until: null }, { until: { gte: asDay(from) } }] },
    select: { id: true },
  })
  if (known) return { id: known.id, isNew: false }
  const { id } = await scope.connection.affiliation.create({
    data: { ...row, from: asDay(from) },
    select: { id: true },
  })
  return { id, isNew: true }
}

/** The people who coordinate a house on that day. */
export async function listCoordinators(
  scope: Scope,
  house: { partnershipId: string; organisationId: string },
  today: IsoDate,
): Promise<string[]> {
  const day = asDay(today)
  const rows = await scope.connection.affiliation.findMany({
    where: {
      ...house,
      role: 'coordinator',
      from: { lte: day },
      OR: [{ until: null }, { until: { gte: day } }],
    },
    select: { personId: true },
  })
  return [...new Set(rows.map(({ personId }) => personId))]
}

export interface AddedCoordinator {
  coordinator: string
  organisation: string
  partnership: string
}

/**
 * A coordinator whom a house got, for one of its coordinators; nothing where the reader is none today
 * or the house has no seat any more.
 */
export async function findAddedCoordinator(
  scope: Scope<'job'>,
  affiliationId: string,
  readerId: string,
): Promise<AddedCoordinator | null> {
  const rows = await scope.connection.$queryRaw<AddedCoordinator[]>`
    select p.name as coordinator, o.name as organisation, pa.name as partnership
    from affiliation a
    join person p on p.id = a.person_id
    join organisation o on o.id = a.organisation_id
    join partnership pa on pa.id = a.partnership_id
    cross join lateral (select (${scope.now} at time zone pa.time_zone)::date as today) d
    where a.id = ${affiliationId}::uuid and a.person_id <> ${readerId}::uuid
      and exists (
        select from affiliation r
        where r.person_id = ${readerId}::uuid and r.role = 'coordinator'
          and r.partnership_id = a.partnership_id and r.organisation_id = a.organisation_id
          and r.from_date <= d.today and coalesce(r.until_date >= d.today, true))
      and exists (
        select from partner_seat s
        where s.partnership_id = a.partnership_id and s.organisation_id = a.organisation_id
          and s.from_date <= d.today and coalesce(s.until_date >= d.today, true))`
  return rows[0] ?? null
}
