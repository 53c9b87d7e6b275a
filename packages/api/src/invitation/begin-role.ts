import {
  beginAffiliation,
  listCoordinators,
  lockHouse,
} from '@traject/db/affiliation/affiliation.repo'
import {
  invitationHolds,
  type MailedInvitation,
} from '@traject/db/invitation/mailed-invitation.repo'
import { enqueueNotice } from '@traject/db/outbox/outbox.repo'
import { change, type Scope, type Writing } from '@traject/db/scope'
import { beginSmeMembership, lockSme } from '@traject/db/sme/sme-membership.repo'
import { dayIn } from '@traject/domain/calendar/date'
import { DomainError } from '@traject/domain/errors'
import { isAffiliationRole, isSmeRole } from '@traject/domain/invitation/invitation'

export interface BegunRole {
  personId: string
  /** The role, as a session chooses it. */
  actingFor: { affiliationId: string | null; smeMembershipId: string | null }
}

type Invited = Writing<Scope<'invitation'>>

/** Begins what an invitation offers, from the partnership's today. */
export async function beginRole(
  scope: Invited,
  invitation: MailedInvitation,
  personId: string,
): Promise<BegunRole> {
  const { partnershipId, organisationId, smeId, role, timeZone } = invitation
  const by = () => ({ actorPersonId: personId, partnershipId, organisationId, smeId })
  const begins = { partnershipId, personId, from: dayIn(timeZone, scope.now) }
  const subjectOf = (type: string) => (begun: { id: string }) => ({ type, id: begun.id })
  if (organisationId && isAffiliationRole(role)) {
    const act = { action: 'affiliation.begun', subject: subjectOf('affiliation'), by }
    const { id } = await change(scope, act, async (writing) => {
      await lockHouse(writing, organisationId)
      const house = { partnershipId, organisationId }
      const before = await listCoordinators(writing, house, begins.from)
      const begun = await beginAffiliation(writing, { ...begins, organisationId, role })
      if (role === 'coordinator' && begun.isNew) {
        await tellCoordinators(
          writing,
          before.filter((one) => one !== personId),
          begun.id,
        )
      }
      return begun
    })
    return { personId, actingFor: { affiliationId: id, smeMembershipId: null } }
  }
  if (smeId && isSmeRole(role)) {
    const act = { action: 'sme-membership.begun', subject: subjectOf('sme-membership'), by }
    const { id } = await change(scope, act, async (writing) => {
      await lockSme(writing, smeId)
      if (!(await invitationHolds(writing, invitation.id))) throw new DomainError('link-invalid')
      return beginSmeMembership(writing, { ...begins, smeId, role })
    })
    return { personId, actingFor: { affiliationId: null, smeMembershipId: id } }
  }
  throw new DomainError('link-invalid')
}

/** A house is told of every further coordinator that it gets. */
async function tellCoordinators(scope: Invited, people: string[], affiliationId: string) {
  for (const personId of people) {
    await enqueueNotice(scope, { kind: 'coordinator-added', personId, subjectId: affiliationId })
  }
}
