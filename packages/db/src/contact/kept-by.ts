import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

/**
 * Over a row `i` of a contact that the actor sees: his house keeps it, and he coaches or coordinates
 * there, or wrote it. Then he reads its hidden face, and what is noted of how it is kept.
 */
export function keptBy(actor: Actor): Prisma.Sql {
  if (actor.kind !== 'professional') return sql`/*rule*/(false)/*end*/`
  const wrote = sql`i.author_person_id = ${actor.personId}::uuid`
  return sql`/*rule*/(i.owner_organisation_id = ${actor.organisationId}::uuid
    and (${actor.role !== 'member'} or ${wrote}))/*end*/`
}
