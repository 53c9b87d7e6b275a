import type { TenantScope, Writing } from '../scope.ts'

/** Whoever withdrew, as keyed hashes of what he is reached by. */
export interface Refusals {
  /** Of those asked, the hashes that the house may not bring in again. */
  ofHouse: string[]
  /** Those that withdrew from every house, by way of another one. Never told to anybody. */
  ofAll: string[]
}

/** What was refused to a house. One statement, whatever it finds: what it finds must not be told by time. */
export async function findRefusals(
  { connection }: TenantScope,
  organisationId: string,
  hashes: readonly string[],
): Promise<Refusals> {
  const [found] = await connection.$queryRaw<Refusals[]>`
    select coalesce(array_agg(r.hash) filter (
        where r.organisation_id = ${organisationId}::uuid and r.lifted_at is null), '{}') as "ofHouse",
      coalesce(array_agg(r.hash) filter (
        where r.is_for_all and r.organisation_id <> ${organisationId}::uuid
          and not exists (select from contact_return back
            where back.organisation_id = ${organisationId}::uuid and r.hash = any(back.hashes)
              and back.agreed_at >= r.created_at)), '{}') as "ofAll"
    from contact_refusal r where r.hash = any(${[...hashes]}::text[])`
  return found ?? { ofHouse: [], ofAll: [] }
}

/** The person agreed anew with this house, in that way: it may bring him in again. */
export async function liftRefusals(
  { connection }: Writing<TenantScope>,
  organisationId: string,
  hashes: readonly string[],
  lifted: { at: Date; how: string },
) {
  await connection.contactRefusal.updateMany({
    where: { organisationId, hash: { in: [...hashes] }, liftedAt: null },
    data: { liftedAt: lifted.at, liftedHow: lifted.how },
  })
}
