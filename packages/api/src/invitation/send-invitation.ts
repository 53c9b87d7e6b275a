import type { PersonRole } from '@traject/db/affiliation/affiliation.repo'
import {
  createInvitation,
  type OpenInvitation,
  placeOf,
  renewInvitation,
} from '@traject/db/invitation/invitation.repo'
import { enqueueInvitation } from '@traject/db/outbox/outbox.repo'
import type { TenantScope, Writing } from '@traject/db/scope'
import type { InviteInput } from '@traject/domain/invitation/inputs'
import type { Professional, SmePerson } from '@traject/domain/policy/actor'

/** What is left of each invitation in the audit, sent by hand or from a file. */
export const INVITED = {
  action: 'invitation.sent',
  subject: (id: string) => ({ type: 'invitation', id }),
}

/** Who has this role already, now or to come: in a house one may have several, in a company one place. */
export function knownAs(
  people: readonly PersonRole[],
  { email, role }: InviteInput,
  { today, kind }: Professional | SmePerson,
): PersonRole | undefined {
  return people.find(
    (one) =>
      isSame(one.email, email) &&
      (kind === 'sme' || one.role === role) &&
      (one.until === null || one.until >= today),
  )
}

/** The invitation of the same person to the same that waits for an answer, expired ones too. */
export function openFor(
  open: readonly OpenInvitation[],
  { email, role }: InviteInput,
): OpenInvitation | undefined {
  return open.find((one) => isSame(one.email, email) && one.role === role)
}

/**
 * Writes an invitation and its mail down. While one like it is open nothing happens; an expired one is
 * sent anew. Its id.
 */
export async function sendInvitation(
  scope: Writing<TenantScope>,
  input: InviteInput,
  open: OpenInvitation | undefined,
): Promise<string> {
  const { partnershipId, actor } = scope
  if (open && !open.isExpired) return open.id
  if (open) await renewInvitation(scope, open.id)
  const whose = { partnershipId, ...placeOf(actor), byPersonId: actor.personId }
  const id = open?.id ?? (await createInvitation(scope, { ...whose, ...input }))
  await enqueueInvitation(scope, id)
  return id
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
