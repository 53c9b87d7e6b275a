import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import { asDay } from '../as-day.ts'
import { standingForHashes } from '../contact/merged-identities.ts'
import { Prisma } from '../generated/client.ts'
import { holdBack } from '../item/hold-back.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

const { sql } = Prisma

/** How the person agreed anew. */
const BY_LINK = 'traject'

/** A house asks somebody, whether or not there is anything to agree to; its id. */
export async function createReturn(
  { connection, partnershipId, actor, now }: Writing<TenantScope>,
  row: { email: string; language: Language; hashes: string[]; answerBy: IsoDate },
): Promise<string> {
  if (actor.kind !== 'professional') throw new Error('Only a house asks')
  const { id } = await connection.contactReturn.create({
    data: {
      ...row,
      answerBy: asDay(row.answerBy),
      partnershipId,
      organisationId: actor.organisationId,
      createdAt: now,
    },
    select: { id: true },
  })
  return id
}

export interface ReturnToMail {
  email: string
  language: Language
  house: string
  partnership: string
}

/** One whose address withdrew from that house or from every one; else there is nothing to send. */
export async function findReturnToMail(
  { connection }: Scope<'job'>,
  id: string,
): Promise<ReturnToMail | null> {
  const rows = await connection.$queryRaw<ReturnToMail[]>`
    select b.email::text as email, b.language::text as language, o.name as house,
      pa.name as partnership
    from contact_return b join organisation o on o.id = b.organisation_id
    join partnership pa on pa.id = b.partnership_id
    where b.id = ${id}::uuid and b.email is not null and b.agreed_at is null and exists (
      select from contact_refusal r where r.hash = any(b.hashes)
        and (r.organisation_id = b.organisation_id and r.lifted_at is null
          or r.organisation_id <> b.organisation_id and r.is_for_all))`
  return rows[0] ?? null
}

export async function forgetReturnAddress({ connection }: Writing<Scope<'job'>>, id: string) {
  await connection.contactReturn.updateMany({ where: { id }, data: { email: null } })
}

export interface LinkedReturn {
  house: string
  partnership: string
  partnershipId: string
  organisationId: string
  hashes: string[]
  answerBy: IsoDate
  agreedAt: Date | null
  today: IsoDate
}

/** What a link of such a mail is about. */
export async function findLinkedReturn(
  { connection, now }: Scope<'personal-link'>,
  id: string,
): Promise<LinkedReturn | null> {
  const rows = await connection.$queryRaw<LinkedReturn[]>`
    select o.name as house, pa.name as partnership, b.partnership_id as "partnershipId",
      b.organisation_id as "organisationId", b.hashes, b.answer_by::text as "answerBy",
      b.agreed_at as "agreedAt",
      (${now}::timestamptz at time zone pa.time_zone)::date::text as today
    from contact_return b join organisation o on o.id = b.organisation_id
    join partnership pa on pa.id = b.partnership_id
    where b.id = ${id}::uuid`
  return rows[0] ?? null
}

/**
 * The person agrees that this house brings him in again. An entry of the house that was held back is
 * shared again as the house chose.
 */
export async function agreeToReturn(
  scope: Writing<Scope<'personal-link'>>,
  id: string,
  { hashes, organisationId }: Pick<LinkedReturn, 'hashes' | 'organisationId'>,
) {
  const { connection, now } = scope
  const { count } = await connection.contactReturn.updateMany({
    where: { id, agreedAt: null },
    data: { agreedAt: now },
  })
  if (count === 0) return
  await connection.contactRefusal.updateMany({
    where: { organisationId, hash: { in: hashes }, liftedAt: null },
    data: { liftedAt: now, liftedHow: BY_LINK },
  })
  await holdBack(
    scope,
    sql`item i where i.id in (${standingForHashes(hashes)}) and i.is_held_back
        and i.owner_organisation_id = ${organisationId}::uuid`,
    false,
  )
}
