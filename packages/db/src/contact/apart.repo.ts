import type { TenantScope, Writing } from '../scope.ts'

export interface ApartPair {
  firstId: string
  secondId: string
}

/** Pairs that the house set apart: of a pair both are visible to whoever reads the whole of its faces. */
export function listApart({ connection, partnershipId }: TenantScope, ids: readonly string[]) {
  return connection.$queryRaw<ApartPair[]>`
    select a.first_id as "firstId", a.second_id as "secondId" from contact_apart a
    where a.partnership_id = ${partnershipId}::uuid and a.first_id = any(${[...ids]}::uuid[])
      and a.second_id = any(${[...ids]}::uuid[])
    order by a.at desc, a.first_id, a.second_id`
}

const ordered = ([one, other]: readonly [string, string]): ApartPair =>
  one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one }

/** They are two: they are not proposed any more. */
export async function setApart(
  { connection, partnershipId, now }: Writing<TenantScope>,
  pair: readonly [string, string],
) {
  await connection.contactApart.createMany({
    data: [{ ...ordered(pair), partnershipId, at: now }],
    skipDuplicates: true,
  })
}

/** They are proposed again, if they are alike. */
export async function takeApartBack(
  { connection, partnershipId }: Writing<TenantScope>,
  pair: readonly [string, string],
) {
  await connection.contactApart.deleteMany({ where: { ...ordered(pair), partnershipId } })
}
