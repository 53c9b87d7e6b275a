import {
  type InvitationFacts,
  type InvitationRole,
  invitationState,
} from '@traject/domain/invitation/invitation'
import type { Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { Scope } from '../scope.ts'

/** What whoever holds a mailed link may know of the invitation, and what accepting needs. */
export interface MailedInvitation extends InvitationFacts {
  id: string
  partnershipId: string
  organisationId: string | null
  smeId: string | null
  role: InvitationRole
  name: string
  email: string
  language: Language
  inviter: string
  /** The house or company. */
  place: string
  partnership: string
  timeZone: string
  /** The link was used, or a newer one was sent. */
  linkUsed: boolean
  linkExpiresAt: Date
}

/** The invitation of a link, by the hash of its token, whatever has become of it. */
export async function findInvitationByToken(
  scope: Scope<'invitation'>,
  hash: string,
): Promise<MailedInvitation | null> {
  const rows = await scope.connection.$queryRaw<MailedInvitation[]>`
    select ${facts(scope)}, t.used_at is not null as "linkUsed", t.expires_at as "linkExpiresAt"
    from auth_token t join invitation i on i.id = t.invitation_id ${places}
    where t.hash = ${hash} and t.kind = 'invitation'`
  return rows[0] ?? null
}

/** An invitation that is about to be mailed; nothing where it is open no more. */
export async function findInvitationToMail(
  scope: Scope<'job'>,
  id: string,
): Promise<Omit<MailedInvitation, 'linkUsed' | 'linkExpiresAt'> | null> {
  const rows = await scope.connection.$queryRaw<MailedInvitation[]>`
    select ${facts(scope)} from invitation i ${places} where i.id = ${id}::uuid`
  const [found] = rows
  return found && invitationState(found, scope.now) === 'open' ? found : null
}

const places = Prisma.sql`
  join person inviter on inviter.id = i.by_person_id
  join partnership pa on pa.id = i.partnership_id
  left join organisation o on o.id = i.organisation_id
  left join sme e on e.id = i.sme_id`

const facts = ({ now }: Scope) => Prisma.sql`
  i.id, i.partnership_id as "partnershipId", i.organisation_id as "organisationId",
  i.sme_id as "smeId", i.role::text as role, i.name, i.email::text as email,
  i.language::text as language, i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt",
  i.expires_at as "expiresAt", inviter.name as inviter, coalesce(o.name, e.name) as place,
  pa.name as partnership, pa.time_zone as "timeZone",
  i.organisation_id is null or exists (
    select from partner_seat s
    where s.partnership_id = i.partnership_id and s.organisation_id = i.organisation_id
      and coalesce(s.until_date >= (${now} at time zone pa.time_zone)::date, true)
  ) as "placeHolds"`
