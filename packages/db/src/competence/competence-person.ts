import type { IsoDate } from '@traject/domain/calendar/date'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { inForce } from '../home/home-sql.ts'

const { sql } = Prisma

/** Who can help, as a reader is told. */
export interface CompetencePerson {
  /** None where the person has left and the reader is not of the house. */
  name: string | null
  /** Acts for the house no more: it has to name somebody else. */
  hasLeft: boolean
}

/**
 * It as JSON over a row `k` of competence and `i` of its item, null where it is the house itself. A name is
 * for who sees the item, while that person acts for the house, and the house has its seat; after that it
 * is for the house alone.
 */
export function competencePerson(actor: Actor): Prisma.Sql {
  const isOurs =
    actor.kind === 'professional'
      ? sql`(i.owner_organisation_id = ${actor.organisationId}::uuid
          and i.partnership_id = ${actor.partnershipId}::uuid)`
      : sql`false`
  return sql`(
    select json_build_object('name', case when is_here or ${isOurs} then named.name end,
      'hasLeft', not is_here)
    from (select person.name, ${actsForOwner(actor.today)} as is_here
      from person where person.id = k.person_id) named)`
}

/** Whether `k.person_id` acts for the house of item `i` today. */
function actsForOwner(today: IsoDate): Prisma.Sql {
  return sql`exists (
    select from affiliation a join partner_seat s
      on s.partnership_id = a.partnership_id and s.organisation_id = a.organisation_id
    where a.person_id = k.person_id and a.organisation_id = i.owner_organisation_id
      and a.partnership_id = i.partnership_id
      and ${inForce(sql`a`, today)} and ${inForce(sql`s`, today)})`
}
