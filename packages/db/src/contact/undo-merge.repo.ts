import type { IsoDate } from '@traject/domain/calendar/date'
import type { Sharing } from '@traject/domain/item/sharing'
import { keysHeldBack, keysOfItem } from '@traject/domain/policy/audience-keys'
import { Prisma } from '../generated/client.ts'
import { SHARING } from '../item/hold-back.ts'
import { refreshSearch } from '../item/search-document.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'
import { forgetBefore, putDetailsBack } from './details-before-merge.ts'
import { keptBy } from './kept-by.ts'
import { isUndoable } from './undoable.ts'

const { sql } = Prisma

/** A merge that can still be taken back, by the kept contact's id. */
export interface UndoableMerge {
  id: string
  keptId: string
  mergedOn: IsoDate
  /** The last one of its contact: an earlier one waits until that one was taken back. */
  isLast: boolean
  /** The kept one was saved since. */
  isChanged: boolean
}

const COLUMNS = sql`m.id, m.kept_item_id as "keptId",
  (m.merged_at at time zone pa.time_zone)::date::text as "mergedOn",
  not exists (select from contact_merge later where later.kept_item_id = m.kept_item_id
    and later.undone_at is null and later.id <> m.id
    and (later.merged_at, later.id) > (m.merged_at, m.id)) as "isLast",
  i.revision <> m.kept_revision as "isChanged"`

/** A list shows so many: of who merges more in thirty days the older ones stand at their contacts. */
export const MOST_MERGES = 100

/** The merges of the actor's house that he may take back, the newest first: one more than a list shows. */
export function listMerges(scope: TenantScope, keptId: string | null): Promise<UndoableMerge[]> {
  return mergesOf(scope, { keptId, id: null })
}

/** One of them, or nothing. */
export async function findMerge(scope: TenantScope, id: string): Promise<UndoableMerge | null> {
  return (await mergesOf(scope, { keptId: null, id }))[0] ?? null
}

function mergesOf(
  { connection, actor, partnershipId }: TenantScope,
  { keptId, id }: { keptId: string | null; id: string | null },
): Promise<UndoableMerge[]> {
  return connection.$queryRaw<UndoableMerge[]>`
    select ${COLUMNS}
    from contact_merge m join item i on i.id = m.kept_item_id
    join contact c on c.item_id = i.id
    join partnership pa on pa.id = m.partnership_id
    where m.partnership_id = ${partnershipId}::uuid and c.withdrawn_at is null
      and (${keptId}::uuid is null or i.id = ${keptId}::uuid)
      and (${id}::uuid is null or m.id = ${id}::uuid)
      and ${isUndoable(actor.today)} and ${visibleTo(actor)} and ${keptBy(actor)}
    order by m.merged_at desc, m.id desc limit ${MOST_MERGES + 1}::int`
}

export interface HeldMerge extends UndoableMerge {
  otherId: string
  keptRevisionNow: number
}

/** One of them with both its contacts, held until the transaction ends; nothing where it cannot be undone. */
export async function lockMerge(
  { connection, actor, partnershipId }: Writing<TenantScope>,
  id: string,
): Promise<HeldMerge | null> {
  await connection.$queryRaw`
    select c.item_id from contact c join contact_merge m on c.item_id in (m.kept_item_id, m.merged_item_id)
    where m.id = ${id}::uuid and m.partnership_id = ${partnershipId}::uuid
    order by c.item_id for update of c`
  const rows = await connection.$queryRaw<HeldMerge[]>`
    select ${COLUMNS}, m.merged_item_id as "otherId", i.revision as "keptRevisionNow"
    from contact_merge m join item i on i.id = m.kept_item_id
    join contact c on c.item_id = i.id
    join partnership pa on pa.id = m.partnership_id
    where m.id = ${id}::uuid and m.partnership_id = ${partnershipId}::uuid
      and c.withdrawn_at is null and c.merged_into_id is null
      and ${isUndoable(actor.today)} and ${visibleTo(actor)} and ${keptBy(actor)}
    for update of m`
  return rows[0] ?? null
}

/**
 * Puts both contacts back as they were: both faces of the kept one, what the other was, and the requests
 * that were the other's. What was asked since stays with the kept one; that somebody was told or looked
 * at it since, stays too.
 */
export async function writeUndo(
  scope: Writing<TenantScope>,
  { id, keptId, otherId }: HeldMerge,
): Promise<void> {
  const { connection, now, partnershipId } = scope
  await connection.$executeRaw`
    update item i set source_language = was.source_language, concepts = was.concepts,
      concept_closure = was.concept_closure, terms = was.terms, may_hand_on = was.may_hand_on,
      valid_until = was.valid_until, revision = i.revision + 1, updated_at = ${now}::timestamptz
    from contact_merge m, jsonb_to_record(m.before -> 'item') as was(source_language language,
      concepts text[], concept_closure text[], terms item_terms, may_hand_on boolean,
      valid_until date)
    where m.id = ${id}::uuid and i.id = m.kept_item_id`
  await connection.itemText.deleteMany({ where: { itemId: keptId } })
  await connection.$executeRaw`
    insert into item_text (item_id, partnership_id, language, title, summary, made_from, updated_at)
    select m.kept_item_id, ${partnershipId}::uuid, was.language, was.title, was.summary,
      was.made_from, was.updated_at
    from contact_merge m, jsonb_to_recordset(m.before -> 'texts') as was(language language,
      title text, summary text, made_from jsonb, updated_at timestamptz)
    where m.id = ${id}::uuid`
  await connection.$executeRaw`
    update contact c set is_desk = was.is_desk, sides = was.sides, countries = was.countries,
      languages = was.languages, acquaintance = was.acquaintance, legal_basis = was.legal_basis,
      informed_by = coalesce(was.informed_by, c.informed_by),
      informed_at = case when was.informed_by is null then c.informed_at else was.informed_at end,
      informed_how = case when was.informed_by is null then c.informed_how else was.informed_how end,
      review_on = case when c.review_on = m.kept_review_on then was.review_on else c.review_on end
    from contact_merge m, jsonb_to_record(m.before -> 'contact') as was(is_desk boolean,
      sides side[], countries text[], languages text[], acquaintance contact_acquaintance,
      legal_basis contact_legal_basis, informed_by contact_informed_by, informed_at timestamptz,
      informed_how text, review_on date)
    where m.id = ${id}::uuid and c.item_id = m.kept_item_id`
  await putDetailsBack(scope, id, keptId)
  await connection.$executeRaw`
    update contact set merged_into_id = null where item_id = ${otherId}::uuid`
  await connection.$executeRaw`
    update item i set status = m.merged_status, revision = i.revision + 1,
      updated_at = ${now}::timestamptz
    from contact_merge m where m.id = ${id}::uuid and i.id = m.merged_item_id`
  await connection.$executeRaw`
    update introduction x set item_id = ${otherId}::uuid, is_second = moved.was_second
    from contact_merge_introduction moved
    where moved.merge_id = ${id}::uuid and x.id = moved.introduction_id`
  await forgetBefore(scope, [id])
  await connection.contactMerge.update({ where: { id }, data: { undoneAt: now } })
  await refreshSearch(scope, [keptId, otherId])
}

/** Whether it reaches anybody beyond its house, by what its hashes say now. */
export async function writeHeldBack(
  { connection }: Writing<TenantScope>,
  itemId: string,
  isHeldBack: boolean,
) {
  const [sharing] = await connection.$queryRaw<Sharing[]>`
    select ${SHARING} from item i where i.id = ${itemId}::uuid`
  if (!sharing) return
  await connection.item.update({
    where: { id: itemId },
    data: { isHeldBack, audienceKeys: isHeldBack ? keysHeldBack(sharing) : keysOfItem(sharing) },
    select: { id: true },
  })
}

/** The contact of the actor's own house that stands for one it merged; nothing for anybody else. */
export async function findKeptInstead(
  { connection, actor, partnershipId }: TenantScope,
  mergedId: string,
): Promise<string | null> {
  if (actor.kind !== 'professional') return null
  const rows = await connection.$queryRaw<{ id: string }[]>`
    with recursive standing(id, next) as (
      select c.item_id, c.merged_into_id from contact c
      where c.item_id = ${mergedId}::uuid and c.merged_into_id is not null
      union
      select c.item_id, c.merged_into_id from standing s join contact c on c.item_id = s.next)
    select i.id from standing s join item i on i.id = s.id
    where s.next is null and i.partnership_id = ${partnershipId}::uuid
      and /*rule*/(i.owner_organisation_id = ${actor.organisationId}::uuid)/*end*/
      and ${visibleTo(actor)}`
  return rows[0]?.id ?? null
}
