import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { smeName } from './track-sql.ts'

const { sql } = Prisma

/** A company that a file names: by its register, or by its name where it has no number yet. */
export interface NamedCompany {
  name: string
  country: string
  registrationNumber: string | null
}

/**
 * Those of these companies for which the house acted for has proposed or runs a track that the actor
 * reads, each with the place of its company in the list and the name that he reads of it. A track that
 * he does not read is not asked: neither another house's nor one of his own house.
 */
export function ownTracksOf(
  scope: TenantScope,
  companies: readonly NamedCompany[],
): Promise<{ at: number; name: string }[]> {
  const { actor, connection, partnershipId } = scope
  if (actor.kind !== 'professional' || companies.length === 0) return Promise.resolve([])
  const asked = companies.map((company, at) => ({ at, ...company }))
  return connection.$queryRaw<{ at: number; name: string }[]>`
    with asked as materialized (
      select * from json_to_recordset(${JSON.stringify(asked)}::json)
        as r(at int, name text, country text, "registrationNumber" text)
    ), own as materialized (
      select e.country, e.registration_number, t.typed_name, ${smeName(actor)} as name
      from track t join sme e on e.id = t.sme_id ${trackAccess(actor)}
      where t.partnership_id = ${partnershipId}::uuid
        and t.responsible_organisation_id = ${actor.organisationId}::uuid
        and t.state in ('proposed', 'agreed', 'active', 'paused') and ${readsAnything}
    )
    select a.at, min(o.name collate "C") as name from asked a join own o on ${isThat}
    group by a.at order by a.at`
}

/** A company without a number is one by the name that was typed of it. */
const isThat = sql`(a."registrationNumber" = o.registration_number and a.country = o.country)
  or (a."registrationNumber" is null and o.registration_number is null
    and lower(a.name) = lower(o.typed_name))`

/** All that the sectors of the form and the disciplines within them are called, in every language. */
export function sectorNames(scope: TenantScope): Promise<{ id: string; label: string }[]> {
  return scope.connection.$queryRaw<{ id: string; label: string }[]>`
    select coalesce(c.broader[1], c.id) as id, l.label from concept c join concept_label l on l.concept_id = c.id
    where c.scheme = 'sector'
      and (c.partnership_id is null or c.partnership_id = ${scope.partnershipId}::uuid)
    order by c.broader = '{}' desc, l.preferred desc, c.id`
}
