import { hashToken } from '@traject/auth/token'
import {
  findInvitationByToken,
  type MailedInvitation,
} from '@traject/db/invitation/mailed-invitation.repo'
import { findPersonByEmail } from '@traject/db/person/person.repo'
import { type InvitationState, invitationState } from '@traject/domain/invitation/invitation'
import type { Language } from '@traject/domain/language/language'
import type { ApiContext } from '../context.ts'

/** What the page of a mailed link shows. */
export type InvitationView =
  | { state: 'unknown' }
  /** An accepted one may have been about a track: its person finds it there. */
  | { state: Exclude<InvitationState, 'open'> | 'replaced'; trackId?: string }
  | (Words & {
      state: 'open'
      /** What is there for who comes: an account to make, a button, or the wrong person's session. */
      who: 'new' | 'known' | 'another'
      /** Who is signed in here, where that is somebody else. */
      signedInAs: string | null
    })

type Words = Pick<
  MailedInvitation,
  'inviter' | 'place' | 'trackTitle' | 'trackHouse' | 'partnership' | 'role' | 'name' | 'email'
> & { language: Language }

/** Whose link it is and what it asks. Looking uses nothing up: scanners of mail follow links. */
export async function lookAtInvitation(ctx: ApiContext, token: string): Promise<InvitationView> {
  const found = await findInvitationByToken(ctx.invited, hashToken(token))
  if (!found) return { state: 'unknown' }
  const state = stateOfLink(found, ctx.invited.now)
  if (state !== 'open') {
    return state === 'accepted' && found.trackId ? { state, trackId: found.trackId } : { state }
  }
  const { inviter, place, partnership, role, name, email, language } = found
  const { trackTitle, trackHouse } = found
  const person = await findPersonByEmail(ctx.invited, email)
  const here = ctx.signedIn?.person
  const another = here !== undefined && here.id !== person?.id
  return {
    state,
    who: another ? 'another' : person ? 'known' : 'new',
    signedInAs: another ? here.name : null,
    ...{ inviter, place, partnership, role, name, email, language, trackTitle, trackHouse },
  }
}

/** The invitation's own state first: it says more than that its link does not work. */
export function stateOfLink(found: MailedInvitation, now: Date): InvitationState | 'replaced' {
  const state = invitationState(found, now)
  if (state === 'accepted' || state === 'revoked') return state
  if (found.linkUsed) return 'replaced'
  return found.linkExpiresAt <= now ? 'expired' : state
}
