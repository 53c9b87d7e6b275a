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
  /** The house or company; with a proposed track, the company as the coach typed it. */
  place: string
  /** The track that is proposed with it, and the house that proposes it. */
  trackId: string | null
  trackTitle: string | null
  trackHouse: string | null
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
  left join sme e on e.id = i.sme_id
  left join track proposed on proposed.id = i.track_id
  left join organisation proposing on proposing.id = proposed.responsible_organisation_id`

const facts = ({ now }: Scope) => Prisma.sql`
  i.id, i.partnership_id as "partnershipId", i.organisation_id as "organisationId",
  i.sme_id as "smeId", i.role::text as role, i.name, i.email::text as email,
  i.language::text as language, i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt",
  i.expires_at as "expiresAt", inviter.name as inviter, coalesce(o.name, proposed.typed_name, e.name) as place,
  i.track_id as "trackId", proposing.name as "trackHouse", (
    select x.title from track_text x where x.track_id = i.track_id
    order by x.language = i.language desc, x.language = proposed.language desc, x.language limit 1
  ) as "trackTitle",
  pa.name as partnership, pa.time_zone as "timeZone",
  case when i.organisation_id is not null then ${houseHasSeat({ now })}
    when i.track_id is not null then proposed.state <> 'declined' and ${mayJoin({ now })}
    else true end as "placeHolds"`

const houseHasSeat = ({ now }: Pick<Scope, 'now'>) => Prisma.sql`exists (
  select from partner_seat s
  where s.partnership_id = i.partnership_id and s.organisation_id = i.organisation_id
    and coalesce(s.until_date >= (${now} at time zone pa.time_zone)::date, true))`

/**
 * A contact whom a coach named joins a company that has nobody yet: once it has people, they invite.
 * Who owns it in another partnership may always come.
 */
const mayJoin = ({ now }: Pick<Scope, 'now'>) => Prisma.sql`(
  not exists (
    select from sme_membership m
    where m.partnership_id = i.partnership_id and m.sme_id = i.sme_id
      and coalesce(m.until_date >= (${now} at time zone pa.time_zone)::date, true))
  or exists (
    select from sme_membership m join person p on p.id = m.person_id
    where m.sme_id = i.sme_id and p.email = i.email and m.role = 'owner'
      and coalesce(m.until_date >= (${now} at time zone pa.time_zone)::date, true)))`

/** Whether whoever accepts it may still begin there: asked again once the company is locked. */
export async function invitationHolds(scope: Scope<'invitation'>, id: string): Promise<boolean> {
  const rows = await scope.connection.$queryRaw<Pick<MailedInvitation, 'placeHolds'>[]>`
    select ${facts(scope)} from invitation i ${places} where i.id = ${id}::uuid`
  return rows[0]?.placeHolds ?? false
}
