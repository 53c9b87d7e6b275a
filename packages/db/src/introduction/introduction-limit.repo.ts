import type { TenantScope, Writing } from '../scope.ts'

/** How many requests the house acted for takes in a month; none: as many as come. */
export async function findLimit({ connection, partnershipId, actor }: TenantScope) {
  if (actor.kind !== 'professional') return null
  const { organisationId } = actor
  const row = await connection.introductionLimit.findUnique({
    where: { partnershipId_organisationId: { partnershipId, organisationId } },
  })
  return row?.perMonth ?? null
}

export async function saveLimit(
  { connection, partnershipId, actor }: Writing<TenantScope>,
  perMonth: number | null,
) {
  if (actor.kind !== 'professional') return
  const key = { partnershipId, organisationId: actor.organisationId }
  if (perMonth === null) {
    await connection.introductionLimit.deleteMany({ where: key })
    return
  }
  await connection.introductionLimit.upsert({
    where: { partnershipId_organisationId: key },
    create: { ...key, perMonth },
    update: { perMonth },
  })
}
