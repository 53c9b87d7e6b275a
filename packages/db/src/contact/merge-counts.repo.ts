import { isHouse } from '../introduction/reads-introduction.ts'
import type { TenantScope } from '../scope.ts'

export interface RequestsOfPair {
  /** Of the other one: still open as its house knows it, and agreed. */
  open: number
  agreed: number
  /** Requesters with an open request to each of the two. */
  twice: number
}

/** What a merge moves from one contact to the other, as far as the actor reads it for its house. */
export async function countRequestsOfPair(
  { connection, actor }: TenantScope,
  keptId: string,
  otherId: string,
): Promise<RequestsOfPair> {
  const rows = await connection.$queryRaw<RequestsOfPair[]>`
    with asked as (
      select x.item_id, x.state, x.requester_sme_id, x.requester_person_id,
        x.closed_at is null and coalesce(x.answer_by >= ${actor.today}::date, true) as is_open
      from introduction x
      where x.item_id in (${keptId}::uuid, ${otherId}::uuid) and ${isHouse(actor)})
    select count(*) filter (where o.is_open)::int as open,
      count(*) filter (where o.state = 'agreed')::int as agreed,
      count(*) filter (where o.is_open and exists (
        select from asked k where k.item_id = ${keptId}::uuid and k.is_open
          and (k.requester_sme_id = o.requester_sme_id
            or k.requester_sme_id is null and o.requester_sme_id is null
              and k.requester_person_id = o.requester_person_id)))::int as twice
    from asked o where o.item_id = ${otherId}::uuid`
  return rows[0] ?? { open: 0, agreed: 0, twice: 0 }
}

/** Of a merge: how many requests go back when it is taken back, and how many came since and stay. */
export async function countRequestsOfMerge(
  { connection, actor }: TenantScope,
  mergeId: string,
): Promise<{ back: number; since: number }> {
  const rows = await connection.$queryRaw<{ back: number; since: number }[]>`
    select count(moved.introduction_id)::int as back,
      count(*) filter (where moved.introduction_id is null and x.asked_at >= m.merged_at)::int as since
    from contact_merge m join introduction x on x.item_id = m.kept_item_id
    left join contact_merge_introduction moved
      on moved.merge_id = m.id and moved.introduction_id = x.id
    where m.id = ${mergeId}::uuid and ${isHouse(actor)}`
  return rows[0] ?? { back: 0, since: 0 }
}
