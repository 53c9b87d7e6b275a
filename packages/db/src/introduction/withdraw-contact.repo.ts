import type { IsoDate } from '@traject/domain/calendar/date'
import { forgetBefore } from '../contact/details-before-merge.ts'
import { standingForHashes } from '../contact/merged-identities.ts'
import { Prisma } from '../generated/client.ts'
import { holdBack } from '../item/hold-back.ts'
import type { Scope, Writing } from '../scope.ts'
import { noticedStaff } from './tell-of-introduction.ts'

const { sql } = Prisma

type Withdrawing = Writing<Scope<'personal-link'>>

export interface LockedContact {
  partnershipId: string
  ownerOrganisationId: string
  withdrawnAt: Date | null
  hashes: string[]
  today: IsoDate
}

/** A contact that withdraws, held until the transaction ends: nobody asks to meet it meanwhile. */
export async function lockContact(
  scope: Withdrawing,
  itemId: string,
): Promise<LockedContact | null> {
  const rows = await scope.connection.$queryRaw<LockedContact[]>`
    select i.partnership_id as "partnershipId", i.owner_organisation_id as "ownerOrganisationId",
      c.withdrawn_at as "withdrawnAt", coalesce(d.hashes, '{}') as hashes,
      (${scope.now}::timestamptz at time zone pa.time_zone)::date::text as today
    from contact c join item i on i.id = c.item_id join partnership pa on pa.id = i.partnership_id
    left join contact_detail d on d.item_id = c.item_id
    where c.item_id = ${itemId}::uuid for update of c`
  return rows[0] ?? null
}

/** Whether a contact may be asked for still; held, so that it does not withdraw meanwhile. */
export async function holdContact(
  { connection }: Writing<Scope>,
  itemId: string,
): Promise<boolean> {
  const rows = await connection.$queryRaw<{ isThere: boolean }[]>`
    select withdrawn_at is null and merged_into_id is null as "isThere" from contact where item_id = ${itemId}::uuid for share`
  return rows[0]?.isThere ?? false
}

/** The same person's entries of that house, however often it brought him in. */
export async function entriesOfHouse(
  { connection }: Withdrawing,
  hashes: readonly string[],
  organisationId: string,
): Promise<string[]> {
  const rows = await connection.$queryRaw<{ id: string }[]>`
    select d.item_id as id from contact_detail d join item i on i.id = d.item_id
    where d.hashes && ${[...hashes]}::text[] and i.owner_organisation_id = ${organisationId}::uuid
    order by d.item_id`
  return rows.map(({ id }) => id)
}

/**
 * From now on nobody sees the contact: the entry is retired, and of its hidden face nothing is kept but
 * the keyed hashes, which tell that the house may not bring the person in again.
 */
export async function eraseContact(scope: Withdrawing, itemId: string) {
  const { connection, now } = scope
  await connection.$executeRaw`
    update contact set withdrawn_at = coalesce(withdrawn_at, ${now}::timestamptz)
    where item_id = ${itemId}::uuid`
  await connection.$executeRaw`
    update contact_detail set name = '', organisation = '', address = '', phone = '', email = '',
      updated_at = ${now}::timestamptz
    where item_id = ${itemId}::uuid`
  const merges = await connection.contactMerge.findMany({
    where: { OR: [{ keptItemId: itemId }, { mergedItemId: itemId }] },
    select: { id: true },
  })
  await forgetBefore(
    scope,
    merges.map(({ id }) => id),
  )
  await connection.$executeRaw`
    update item set status = 'retired', retired_at = ${now}::timestamptz, revision = revision + 1
    where id = ${itemId}::uuid and status not in ('retired', 'merged')`
}

/** The keyed hashes by which the house, or every house, may not bring the person in. */
export async function refuseIdentity(
  { connection, now }: Withdrawing,
  hashes: readonly string[],
  organisationId: string,
  isForAll: boolean,
) {
  await connection.$executeRaw`
    insert into contact_refusal (hash, organisation_id, is_for_all, created_at)
    select distinct hash, ${organisationId}::uuid, ${isForAll}::boolean, ${now}::timestamptz
    from unnest(${[...hashes]}::text[]) hash
    on conflict (hash, organisation_id) do update
      set is_for_all = contact_refusal.is_for_all or excluded.is_for_all,
        created_at = excluded.created_at, lifted_at = null, lifted_how = ''`
}

/** Ends what is not over of the requests for a contact; their ids. */
export async function withdrawIntroductions(
  { connection, now }: Withdrawing,
  itemId: string,
  today: IsoDate,
): Promise<string[]> {
  const rows = await connection.$queryRaw<{ id: string }[]>`
    update introduction x set state = 'withdrawn', state_since = ${now}::timestamptz,
      moved_at = ${now}::timestamptz, closed_at = ${now}::timestamptz
    where x.item_id = ${itemId}::uuid and (x.state = 'agreed' or x.closed_at is null
      and coalesce(x.answer_by >= ${today}::date, true)
      and x.state in ('asked', 'asked-back', 'waiting', 'refused'))
    returning x.id`
  return rows.map(({ id }) => id)
}

/**
 * Holds back every other house's entry of the same person: shared as its house chose, and reaching nobody
 * beyond it. That house is shown no difference. Returns the agreed requests whose askers have lost the
 * details by it, and the day it is where they are.
 */
export async function holdBackOthers(
  scope: Withdrawing,
  hashes: readonly string[],
  organisationId: string,
): Promise<{ id: string; partnershipId: string; today: IsoDate }[]> {
  const { connection, now } = scope
  const ids = await holdBack(
    scope,
    sql`item i where i.id in (${standingForHashes(hashes)})
      and i.owner_organisation_id <> ${organisationId}::uuid`,
    true,
  )
  // A coach of that very house keeps seeing what his house is shown.
  return connection.$queryRaw<{ id: string; partnershipId: string; today: IsoDate }[]>`
    update introduction x set hidden_at = ${now}::timestamptz
    from partnership pa
    where pa.id = x.partnership_id and x.item_id = any(${ids}::uuid[]) and x.state = 'agreed'
      and x.hidden_at is null
      and x.requester_organisation_id is distinct from x.owner_organisation_id
    returning x.id, x.partnership_id as "partnershipId",
      (${now}::timestamptz at time zone pa.time_zone)::date::text as today`
}

/** A mail to each coach and coordinator of the house: whatever they chose, they must know. */
export async function tellHouseOfWithdrawal(
  { connection, now }: Withdrawing,
  itemId: string,
  contact: LockedContact,
) {
  await connection.$executeRaw`
    insert into outbox (id, kind, person_id, subject_id, next_at, created_at)
    select gen_random_uuid(), 'contact-withdrawn', staff.person_id, ${itemId}::uuid,
      ${now}::timestamptz, ${now}::timestamptz
    from (${noticedStaff(contact, contact.today)}) staff`
}
