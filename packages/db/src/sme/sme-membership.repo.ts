import type { IsoDate } from '@traject/domain/calendar/date'
import type { SmeRole } from '@traject/domain/partnership/side'
import type { PersonRole } from '../affiliation/affiliation.repo.ts'
import { asDay } from '../as-day.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

/** Everybody who is, was or will be of the company that the actor acts for. */
export async function listSmeMemberships(scope: TenantScope): Promise<PersonRole[]> {
  const { actor } = scope
  if (actor.kind !== 'sme') return []
  return scope.connection.$queryRaw<PersonRole[]>`
    select m.id, p.id as "personId", p.name, p.email::text as email, m.role::text as role,
      m.from_date::text as "from", m.until_date::text as until
    from sme_membership m join person p on p.id = m.person_id
    where m.partnership_id = ${scope.partnershipId}::uuid and m.sme_id = ${actor.smeId}::uuid
    order by m.role, p.name collate "und-x-icu", m.from_date`
}

/** One change of a company's people after another. Held until the transaction ends. */
export async function lockSme(scope: Writing<Scope>, smeId: string) {
  await scope.connection.$queryRaw`
    select id from sme where id = ${smeId}::uuid for no key update`
}

/** Sets the last day. The rule was asked before. */
export async function endSmeMembership(scope: Writing<TenantScope>, id: string, until: IsoDate) {
  const { actor, partnershipId } = scope
  if (actor.kind !== 'sme') return
  await scope.connection.smeMembership.updateMany({
    where: { id, partnershipId, smeId: actor.smeId },
    data: { until: asDay(until) },
  })
}

export interface NewSmeMembership {
  partnershipId: string
  smeId: string
  personId: string
  role: SmeRole
  from: IsoDate
}

/**
 * Begins a membership, without an end; its id. Whoever is of the company already stays what he is: a
 * person has one place in a company at a time.
 */
export async function beginSmeMembership(
  scope: Writing<Scope<'invitation' | 'operator'>>,
  { from, role, ...whose }: NewSmeMembership,
): Promise<{ id: string; isNew: boolean }> {
  const known = await scope.connection.smeMembership.findFirst({
    where: { ...whose, OR: [{ until: null }, { until: { gte: asDay(from) } }] },
    select: { id: true },
  })
  if (known) return { id: known.id, isNew: false }
  const { id } = await scope.connection.smeMembership.create({
    data: { ...whose, role, from: asDay(from) },
    select: { id: true },
  })
  return { id, isNew: true }
}
