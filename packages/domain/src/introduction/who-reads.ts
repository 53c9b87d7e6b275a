import type { Actor } from '../policy/actor.ts'

/** Of whom an introduction is, as its row says it. */
export interface IntroductionParties {
  partnershipId: string
  ownerOrganisationId: string
  /** A company's people, or one person acting for one house. */
  requesterSmeId: string | null
  requesterPersonId: string
  requesterOrganisationId: string | null
}

export interface IntroductionReader {
  isHouse: boolean
  isRequester: boolean
}

/**
 * Who reads an introduction: the coaches and coordinators of the house whose contact it is, and who
 * asked; nobody else knows that there is one. Its SQL form is `readsIntroduction` in packages/db.
 */
export function readsIntroduction(actor: Actor, parties: IntroductionParties): IntroductionReader {
  if (actor.kind === 'unattached' || actor.partnershipId !== parties.partnershipId) {
    return { isHouse: false, isRequester: false }
  }
  if (actor.kind === 'sme') {
    return { isHouse: false, isRequester: actor.smeId === parties.requesterSmeId }
  }
  return {
    isHouse: actor.role !== 'member' && actor.organisationId === parties.ownerOrganisationId,
    isRequester:
      actor.role !== 'member' &&
      actor.personId === parties.requesterPersonId &&
      actor.organisationId === parties.requesterOrganisationId,
  }
}
