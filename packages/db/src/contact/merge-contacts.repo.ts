import type { StoredStatus } from '@traject/domain/item/sharing'
import type { Scope, TenantScope, Writing } from '../scope.ts'
import { keepDetailsBefore } from './details-before-merge.ts'
import { type ContactContent, type Reaching, updateContact } from './write-contact.ts'

export interface HeldPair {
  id: string
  revision: number
  status: StoredStatus
  isGone: boolean
  isHeldBack: boolean
}

/** Two contacts, held until the transaction ends: of two who merge them at once, one waits. */
export async function lockPair(
  { connection, partnershipId }: Writing<TenantScope>,
  ids: readonly [string, string],
): Promise<Map<string, HeldPair>> {
  const rows = await connection.$queryRaw<HeldPair[]>`
    select c.item_id as id, i.revision, i.status::text as status,
      c.withdrawn_at is not null or c.merged_into_id is not null as "isGone",
      i.is_held_back as "isHeldBack"
    from contact c join item i on i.id = c.item_id
    where c.item_id = any(${[...ids]}::uuid[]) and i.partnership_id = ${partnershipId}::uuid
    order by c.item_id for update of c`
  return new Map(rows.map((row) => [row.id, row]))
}

export interface Merge {
  keptId: string
  otherId: string
  keptRevision: number
  content: ContactContent & Reaching
}

/**
 * Makes one contact of two: the kept one says what was chosen, the other is merged into it, and what was
 * asked of the other is asked of the kept one. What it was before is kept for taking it back. The id of the
 * merge; nothing where the kept one was changed meanwhile.
 */
export async function mergeContacts(
  scope: Writing<TenantScope>,
  { keptId, otherId, keptRevision, content }: Merge,
): Promise<string | null> {
  const { connection, partnershipId, now } = scope
  const [made] = await connection.$queryRaw<{ id: string }[]>`
    insert into contact_merge (id, partnership_id, kept_item_id, merged_item_id, merged_at,
      merged_status, kept_revision, kept_review_on, before)
    select gen_random_uuid(), ${partnershipId}::uuid, i.id, other.id, ${now}::timestamptz,
      other.status, i.revision + 1, least(c.review_on, otherc.review_on),
      jsonb_build_object(
        'item', jsonb_build_object('source_language', i.source_language, 'concepts', i.concepts,
          'concept_closure', i.concept_closure, 'terms', i.terms, 'may_hand_on', i.may_hand_on,
          'valid_until', i.valid_until),
        'texts', (select jsonb_agg(to_jsonb(t)) from item_text t where t.item_id = i.id),
        'contact', to_jsonb(c))
    from item i join contact c on c.item_id = i.id, item other
    join contact otherc on otherc.item_id = other.id
    where i.id = ${keptId}::uuid and other.id = ${otherId}::uuid and i.revision = ${keptRevision}::int
    returning id`
  if (!made) return null
  const { id } = made
  await keepDetailsBefore(scope, id, keptId)
  if (!(await updateContact(scope, keptId, keptRevision, content))) return null
  await connection.$executeRaw`
    update contact c set review_on = m.kept_review_on from contact_merge m
    where m.id = ${id}::uuid and c.item_id = m.kept_item_id`
  await connection.$executeRaw`
    update contact set merged_into_id = ${keptId}::uuid where item_id = ${otherId}::uuid`
  await connection.$executeRaw`
    update item set status = 'merged', revision = revision + 1, updated_at = ${now}::timestamptz
    where id = ${otherId}::uuid`
  await moveIntroductions(scope, { id, keptId, otherId })
  return id
}

/** Of two requests of one requester both stay open. */
async function moveIntroductions(
  { connection }: Writing<Scope>,
  { id, keptId, otherId }: { id: string; keptId: string; otherId: string },
) {
  await connection.$executeRaw`
    insert into contact_merge_introduction (merge_id, introduction_id, was_second)
    select ${id}::uuid, x.id, x.is_second from introduction x where x.item_id = ${otherId}::uuid`
  await connection.$executeRaw`
    update introduction x set item_id = ${keptId}::uuid, is_second = x.is_second or exists (
      select from introduction y where y.item_id = ${keptId}::uuid and y.closed_at is null
        and (y.requester_sme_id = x.requester_sme_id
          or y.requester_person_id = x.requester_person_id
            and y.requester_organisation_id = x.requester_organisation_id))
    where x.item_id = ${otherId}::uuid`
}

/**
 * Who holds details of a contact that is held back since a merge has lost them, as `holdBackOthers` has
 * it; the agreed requests of those who have.
 */
export async function hideAgreed(
  { connection, now }: Writing<TenantScope>,
  itemId: string,
): Promise<string[]> {
  const rows = await connection.$queryRaw<{ id: string }[]>`
    update introduction x set hidden_at = ${now}::timestamptz
    where x.item_id = ${itemId}::uuid and x.state = 'agreed' and x.hidden_at is null
      and x.requester_organisation_id is distinct from x.owner_organisation_id
    returning x.id`
  return rows.map(({ id }) => id)
}
