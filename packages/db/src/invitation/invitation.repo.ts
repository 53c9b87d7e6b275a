import { expiryOf, type InvitationRole } from '@traject/domain/invitation/invitation'
import type { Language } from '@traject/domain/language/language'
import type { Professional, SmePerson } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

export interface OpenInvitation {
  id: string
  name: string
  email: string
  language: Language
  role: InvitationRole
  expiresAt: Date
  isExpired: boolean
  invitedBy: string
}

/** The invitations of the house or company acted for that were neither accepted nor revoked. */
export function listOpenInvitations(scope: TenantScope): Promise<OpenInvitation[]> {
  return scope.connection.$queryRaw<OpenInvitation[]>`
    select i.id, i.name, i.email::text as email, i.language::text as language,
      i.role::text as role, i.expires_at as "expiresAt",
      i.expires_at <= ${scope.now}::timestamptz as "isExpired", by_person.name as "invitedBy"
    from invitation i join person by_person on by_person.id = i.by_person_id
    where i.partnership_id = ${scope.partnershipId}::uuid and ${ofPlace(scope)}
      and i.accepted_at is null and i.revoked_at is null
    order by i.created_at, i.id`
}

function ofPlace({ actor }: TenantScope): Prisma.Sql {
  return actor.kind === 'professional'
    ? Prisma.sql`i.organisation_id = ${actor.organisationId}::uuid`
    : Prisma.sql`i.sme_id = ${actor.smeId}::uuid`
}

/** Where an invitation leads: the house or company that the actor acts for. */
export function placeOf(actor: Professional | SmePerson) {
  return actor.kind === 'professional'
    ? { organisationId: actor.organisationId, smeId: null }
    : { organisationId: null, smeId: actor.smeId }
}

export interface NewInvitation {
  partnershipId: string
  organisationId: string | null
  smeId: string | null
  byPersonId: string
  name: string
  email: string
  language: Language
  role: InvitationRole
}

export async function createInvitation(
  scope: Writing<Scope>,
  invitation: NewInvitation,
): Promise<string> {
  const { id } = await scope.connection.invitation.create({
    data: { ...invitation, createdAt: scope.now, expiresAt: expiryOf(scope.now) },
    select: { id: true },
  })
  return id
}

const OPEN = { acceptedAt: null, revokedAt: null }

/** Lets an open invitation hold for another seven days; false where it is open no more. */
export async function renewInvitation(scope: Writing<Scope>, id: string): Promise<boolean> {
  const { count } = await scope.connection.invitation.updateMany({
    where: { id, ...OPEN },
    data: { expiresAt: expiryOf(scope.now) },
  })
  return count > 0
}

export async function revokeInvitation(scope: Writing<TenantScope>, id: string): Promise<boolean> {
  const { partnershipId, actor } = scope
  const { count } = await scope.connection.invitation.updateMany({
    where: { id, partnershipId, ...placeOf(actor), ...OPEN },
    data: { revokedAt: scope.now },
  })
  return count > 0
}

/**
 * Takes an open invitation to accept it; false where it was accepted or revoked meanwhile. One
 * statement: of two at once, the other waits for this transaction and then gets nothing.
 */
export async function takeInvitation(
  scope: Writing<Scope<'invitation'>>,
  id: string,
): Promise<boolean> {
  const { count } = await scope.connection.invitation.updateMany({
    where: { id, ...OPEN },
    data: { acceptedAt: scope.now },
  })
  return count > 0
}

export async function markAcceptedBy(
  scope: Writing<Scope<'invitation'>>,
  id: string,
  personId: string,
) {
  await scope.connection.invitation.update({ where: { id }, data: { acceptedById: personId } })
}
