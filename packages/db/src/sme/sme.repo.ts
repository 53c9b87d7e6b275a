import { randomUUID } from 'node:crypto'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'

export interface SmeEntity {
  name: string
  country: string
  registrationNumber: string | null
  language: Language
}

/**
 * The company of that country and number, or a new one; its id. It is locked, and known and unknown
 * ones take the same two statements. What is known of a company is not overwritten.
 */
export async function smeBy(scope: Writing<TenantScope>, entity: SmeEntity): Promise<string> {
  const { connection, now } = scope
  const { name, country, registrationNumber, language } = entity
  const fresh = randomUUID()
  await connection.$executeRaw`
    insert into sme (id, name, country, registration_number, language, created_at)
    values (${fresh}::uuid, ${name}, ${country}, ${registrationNumber}, ${language}::language,
      ${now}::timestamptz)
    on conflict (country, registration_number) do nothing`
  const rows = await connection.$queryRaw<{ id: string }[]>`
    select id from sme
    where id = ${fresh}::uuid or (country = ${country} and registration_number = ${registrationNumber})
    for no key update`
  return rows[0]?.id ?? fresh
}

export interface TypedProfile {
  city: string
  nuts3: string
  side: Side
  sectors: readonly string[]
}

/** What was typed of a company that is new to the partnership; one that has a profile keeps it. */
export async function createProfileWhereMissing(
  scope: Writing<TenantScope>,
  smeId: string,
  { city, nuts3, side, sectors }: TypedProfile,
) {
  await scope.connection.$executeRaw`
    insert into sme_profile (partnership_id, sme_id, city, nuts3, side, sectors)
    values (${scope.partnershipId}::uuid, ${smeId}::uuid, ${city}, ${nuts3}, ${side}::side,
      ${[...sectors]}::text[])
    on conflict do nothing`
}

/** A company of which the actor reads an agreed track, by its name; nothing for any other. */
export async function findReadCompany(
  scope: TenantScope,
  smeId: string,
): Promise<{ id: string; name: string } | null> {
  const rows = await scope.connection.$queryRaw<{ id: string; name: string }[]>`
    select e.id, e.name from sme e
    where e.id = ${smeId}::uuid and exists (
      select from track t ${trackAccess(scope.actor)}
      where t.sme_id = e.id and t.partnership_id = ${scope.partnershipId}::uuid
        and t.state not in ('proposed', 'declined') and ${readsAnything})`
  return rows[0] ?? null
}
