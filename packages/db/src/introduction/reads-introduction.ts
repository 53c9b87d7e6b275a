import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

/** A reader as SQL: values, or columns of the row by which somebody may act today. */
export type IntroductionReaderSql =
  | { kind: 'sme'; partnershipId: Prisma.Sql; smeId: Prisma.Sql }
  | {
      kind: 'professional'
      partnershipId: Prisma.Sql
      personId: Prisma.Sql
      organisationId: Prisma.Sql
      /** He coaches or coordinates there: a member reads no introductions. */
      isStaff: Prisma.Sql
    }

/**
 * Over a row `x` of introduction: whether the actor reads it, as the house whose contact it is or as who
 * asked. The SQL form of `readsIntroduction`; nobody else learns that there is one.
 */
export function readsIntroduction(actor: Actor): Prisma.Sql {
  const reader = readerOf(actor)
  return reader ? readsIntroductionAs(reader) : sql`/*introductions*/(false)/*end*/`
}

/** The same for whoever stands in the rows around it. */
export function readsIntroductionAs(reader: IntroductionReaderSql): Prisma.Sql {
  return sql`/*introductions*/(${isHouseAs(reader)} or ${isRequesterAs(reader)})/*end*/`
}

/** Over a row `x`: the actor's house is asked, and he coaches or coordinates there. */
export function isHouse(actor: Actor): Prisma.Sql {
  const reader = readerOf(actor)
  return reader ? sql`/*introductions*/(${isHouseAs(reader)})/*end*/` : sql`false`
}

/** Over a row `x`: the actor's company asked, or he himself for the house he acts for. */
export function isRequester(actor: Actor): Prisma.Sql {
  const reader = readerOf(actor)
  return reader ? sql`/*introductions*/(${isRequesterAs(reader)})/*end*/` : sql`false`
}

function isHouseAs(reader: IntroductionReaderSql): Prisma.Sql {
  if (reader.kind === 'sme') return sql`false`
  return sql`(x.partnership_id = ${reader.partnershipId}
    and x.owner_organisation_id = ${reader.organisationId} and ${reader.isStaff})`
}

function isRequesterAs(reader: IntroductionReaderSql): Prisma.Sql {
  const here = sql`x.partnership_id = ${reader.partnershipId}`
  if (reader.kind === 'sme')
    return sql`(${here} and coalesce(x.requester_sme_id = ${reader.smeId}, false))`
  return sql`(${here} and x.requester_person_id = ${reader.personId}
    and coalesce(x.requester_organisation_id = ${reader.organisationId}, false) and ${reader.isStaff})`
}

function readerOf(actor: Actor): IntroductionReaderSql | null {
  if (actor.kind === 'unattached') return null
  const partnershipId = sql`${actor.partnershipId}::uuid`
  if (actor.kind === 'sme') return { kind: 'sme', partnershipId, smeId: sql`${actor.smeId}::uuid` }
  return {
    kind: 'professional',
    partnershipId,
    personId: sql`${actor.personId}::uuid`,
    organisationId: sql`${actor.organisationId}::uuid`,
    isStaff: sql`${actor.role !== 'member'}::boolean`,
  }
}
