import { hashPassword } from '@traject/auth/password'
import { hashToken } from '@traject/auth/token'
import { setActingFor } from '@traject/db/auth-session/auth-session.repo'
import { voidInvitationTokens } from '@traject/db/auth-session/auth-token.repo'
import { markAcceptedBy, takeInvitation } from '@traject/db/invitation/invitation.repo'
import {
  findInvitationByToken,
  type MailedInvitation,
} from '@traject/db/invitation/mailed-invitation.repo'
import { createPerson, findPersonByEmail, savePasswordHash } from '@traject/db/person/person.repo'
import { change, type Scope, type Writing } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { JoinInput } from '@traject/domain/invitation/inputs'
import { refuseCommon } from '../auth-session/set-password.ts'
import { beginSession } from '../auth-session/sign-in.ts'
import type { ApiContext } from '../context.ts'
import { type BegunRole, beginRole } from './begin-role.ts'
import { stateOfLink } from './look-at-invitation.ts'

/**
 * Accepts by one button: for the person whose address the mail reached. The link proves the mailbox.
 * @throws DomainError `too-many-attempts`, `link-invalid`, `wrong-state` for anybody else's session or
 * where there is no account yet
 */
export function acceptInvitation(ctx: ApiContext, token: string): Promise<Joined> {
  return accept(ctx, token, async (scope, { email }) => {
    const person = await findPersonByEmail(scope, email)
    if (!person) throw new DomainError('wrong-state')
    return person.id
  })
}

/**
 * Accepts and makes the account, for a person who has none.
 * @throws DomainError `invalid`, `too-many-attempts`, `link-invalid`, `wrong-state`
 */
export async function joinByInvitation(ctx: ApiContext, input: JoinInput): Promise<Joined> {
  const { token, password, name, language } = input
  refuseCommon(password)
  const hash = await hashPassword(password)
  return accept(ctx, token, async (scope, { email }) => {
    if (await findPersonByEmail(scope, email)) throw new DomainError('wrong-state')
    const act = { action: 'person.created', subject: (id: string) => ({ type: 'person', id }) }
    return change(scope, act, async (writing) => {
      const { id } = await createPerson(writing, { name, language, email })
      await savePasswordHash(writing, id, hash)
      return id
    })
  })
}

/** What to see first: the track that was proposed with it. */
export interface Joined {
  trackId: string | null
}

type Invited = Writing<Scope<'invitation'>>

/** Uses the invitation up, begins the role from today, and signs in: once, however often it is sent. */
async function accept(
  ctx: ApiContext,
  token: string,
  personOf: (scope: Invited, found: MailedInvitation) => Promise<string>,
): Promise<Joined> {
  const { address } = ctx.client
  await ctx.services.limits.count(ctx.invited, { act: 'link', account: address, address })
  const found = await findInvitationByToken(ctx.invited, hashToken(token))
  if (!found || stateOfLink(found, ctx.invited.now) !== 'open')
    throw new DomainError('link-invalid')
  const { partnershipId, organisationId, smeId } = found
  const act = {
    action: 'invitation.accepted',
    subject: () => ({ type: 'invitation', id: found.id }),
    by: ({ personId }: BegunRole) => {
      return { actorPersonId: personId, partnershipId, organisationId, smeId }
    },
  }
  const begun = await change(ctx.invited, act, async (scope) => {
    if (!(await takeInvitation(scope, found.id))) throw new DomainError('link-invalid')
    const personId = await personOf(scope, found)
    if (ctx.signedIn && ctx.signedIn.person.id !== personId) throw new DomainError('wrong-state')
    await markAcceptedBy(scope, found.id, personId)
    await voidInvitationTokens(scope, found.id)
    return beginRole(scope, found, personId)
  })
  ctx.services.nudge()
  await actAs(ctx, begun)
  return { trackId: found.trackId }
}

/** Signed in, and acting for what was just accepted. */
async function actAs(ctx: ApiContext, { personId, actingFor }: BegunRole) {
  if (!ctx.signedIn) return beginSession(ctx, personId, actingFor)
  const { publicId } = ctx.signedIn.session
  const id = actingFor.affiliationId ?? actingFor.smeMembershipId
  const type = actingFor.affiliationId ? 'affiliation' : 'sme-membership'
  const act = { action: 'acting-for.chosen', subject: () => ({ type, id }) }
  await change(ctx.viewing, act, (scope) => setActingFor(scope, publicId, actingFor))
}
