import { expiryOf } from '@traject/domain/invitation/invitation'
import type { Contact } from '@traject/domain/track/start-track'
import { Prisma } from '../generated/client.ts'
import type { TenantScope, Writing } from '../scope.ts'

const { sql } = Prisma

interface Asked {
  trackId: string
  smeId: string
  /** Whom the coach named. */
  contact: Contact | null
}

/**
 * Invites whom a proposed track is to reach, in one statement that is the same for every company:
 * nobody where it has people here, they are told; else its owners in other partnerships; else the
 * contact who was named. False where there is nobody at all.
 */
export async function inviteCompany(
  scope: Writing<TenantScope>,
  { trackId, smeId, contact }: Asked,
): Promise<boolean> {
  const { connection, partnershipId, actor, now } = scope
  const { today } = actor
  const named = contact
    ? sql`select ${contact.contactName}::text as name, ${contact.contactEmail}::citext as email,
        ${contact.contactLanguage}::language as language`
    : sql`select null::text as name, null::citext as email, null::language as language where false`
  const rows = await connection.$queryRaw<{ reached: boolean }[]>`
    with here as materialized (
      select from sme_membership m
      where m.partnership_id = ${partnershipId}::uuid and m.sme_id = ${smeId}::uuid
        and m.from_date <= ${today}::date and coalesce(m.until_date >= ${today}::date, true)
    ), elsewhere as materialized (
      select p.name, p.email, p.language from person p where p.id in (
        select m.person_id from sme_membership m join partnership pa on pa.id = m.partnership_id
        cross join lateral (select (${now} at time zone pa.time_zone)::date as today) d
        where m.sme_id = ${smeId}::uuid and m.partnership_id <> ${partnershipId}::uuid
          and m.role = 'owner' and m.from_date <= d.today
          and coalesce(m.until_date >= d.today, true))
    ), asked as (
      select * from elsewhere where not exists (select from here)
      union all
      select * from (${named}) named
      where not exists (select from here) and not exists (select from elsewhere)
    ), made as (
      insert into invitation (id, partnership_id, sme_id, track_id, role, email, name, language,
        by_person_id, created_at, expires_at)
      select gen_random_uuid(), ${partnershipId}::uuid, ${smeId}::uuid, ${trackId}::uuid, 'owner',
        email, name, language, ${actor.personId}::uuid, ${now}::timestamptz,
        ${expiryOf(now)}::timestamptz
      from asked returning id
    ), told as (
      insert into outbox (id, kind, subject_id, next_at, created_at)
      select gen_random_uuid(), 'invitation', id, ${now}::timestamptz, ${now}::timestamptz from made
      returning id
    )
    select exists (select from here) or exists (select from told) as reached`
  return rows[0]?.reached ?? false
}

/** Takes back what is still open of the invitations to a proposed track: it is asked anew. */
export async function revokeTrackInvitations(scope: Writing<TenantScope>, trackId: string) {
  await scope.connection.invitation.updateMany({
    where: { trackId, partnershipId: scope.partnershipId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: scope.now },
  })
}
