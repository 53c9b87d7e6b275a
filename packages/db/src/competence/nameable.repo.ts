import { Prisma } from '../generated/client.ts'
import { inForce } from '../home/home-sql.ts'
import type { TenantScope } from '../scope.ts'

export interface NameablePerson {
  id: string
  name: string
}

/** Who acts today for the house that the actor acts for, and so may be named as who can help. */
export async function listNameable(scope: TenantScope): Promise<NameablePerson[]> {
  const { actor } = scope
  if (actor.kind !== 'professional') return []
  return scope.connection.$queryRaw<NameablePerson[]>`
    select p.id, p.name from person p
    where p.id in (
      select a.person_id from affiliation a
      where a.partnership_id = ${scope.partnershipId}::uuid
        and a.organisation_id = ${actor.organisationId}::uuid
        and ${inForce(Prisma.sql`a`, actor.today)})
    order by p.name collate "und-x-icu", p.id`
}
