import { findAddedCoordinator } from '@traject/db/affiliation/affiliation.repo'
import { findWithdrawnContact } from '@traject/db/introduction/contact-mail.repo'
import { renewInvitation } from '@traject/db/invitation/invitation.repo'
import { findInvitationToMail } from '@traject/db/invitation/mailed-invitation.repo'
import type { DueInvitation, DueNotice } from '@traject/db/outbox/outbox.repo'
import { findSeatNews } from '@traject/db/partnership/seat-news.repo'
import { bookkeeping, type Scope } from '@traject/db/scope'
import type { Mail } from '@traject/mail/mail'
import { render } from '@traject/mail/render'
import { prepareDigest, prepareNotification } from './news-mail.ts'

/** Makes a single-use link's token for a person. Jobs may not import auth: it is passed in. */
export type MintToken = (kind: 'sign-in' | 'password-reset', personId: string) => Promise<string>
/** Makes the token of an invitation's link. */
export type MintInvitation = (invitationId: string) => Promise<string>

/** Makes a contact's personal link, from what it is about: nothing of it is stored. */
export type PersonalLink = (kind: 'introduction' | 'contact' | 'return', id: string) => string

export interface HandlerDeps {
  publicUrl: string
  mintToken: MintToken
  mintInvitation: MintInvitation
  personalLink: PersonalLink
}

type Prepared = Pick<Mail, 'subject' | 'text' | 'html'>

type Handler = (
  row: DueNotice,
  deps: HandlerDeps,
  scope: Scope<'job'>,
) => Promise<Prepared | 'drop'>

/**
 * What is sent for each kind, made at the moment of sending. A handler asks the right to know again
 * and answers 'drop' where it has ended; for a person's own account the claim has read the person.
 */
export const handlers: Record<DueNotice['kind'], Handler> = {
  'sign-in-link': async ({ personId, name, language }, deps) => {
    const token = await deps.mintToken('sign-in', personId)
    return render('sign-in-link', { name, token }, language, deps)
  },
  'password-reset': async ({ personId, name, language }, deps) => {
    const token = await deps.mintToken('password-reset', personId)
    return render('password-reset', { name, token }, language, deps)
  },
  'password-changed': async ({ name, language, createdAt }, deps) =>
    render('password-changed', { name, at: createdAt }, language, deps),
  'coordinator-added': async ({ personId, subjectId, name, language }, deps, scope) => {
    const added = subjectId && (await findAddedCoordinator(scope, subjectId, personId))
    return added ? render('coordinator-added', { name, ...added }, language, deps) : 'drop'
  },
  'seat-added': seatNews('seat-added'),
  'seat-changed': seatNews('seat-changed'),
  'seat-ended': seatNews('seat-ended'),
  notification: prepareNotification,
  digest: prepareDigest,
  'contact-withdrawn': async ({ personId, subjectId, name, language }, deps, scope) => {
    const found = subjectId && (await findWithdrawnContact(scope, subjectId, personId))
    return found ? render('contact-withdrawn', { name, ...found }, language, deps) : 'drop'
  },
}

function seatNews(kind: 'seat-added' | 'seat-changed' | 'seat-ended'): Handler {
  return async ({ personId, subjectId, name, language }, deps, scope) => {
    const news = subjectId && (await findSeatNews(scope, subjectId, personId))
    if (!news) return 'drop'
    return render(kind, { name, ...news }, language, deps)
  }
}

/** The mail of an invitation that is still open, to the address that stands in it. */
export async function prepareInvitation(
  { subjectId }: DueInvitation,
  deps: HandlerDeps,
  scope: Scope<'job'>,
): Promise<(Prepared & Pick<Mail, 'to' | 'language'>) | 'drop'> {
  const found = subjectId ? await findInvitationToMail(scope, subjectId) : null
  if (!found) return 'drop'
  const { id, email: to, language, ...words } = found
  // The seven days begin when the mail leaves.
  if (!(await renewInvitation(bookkeeping(scope), id))) return 'drop'
  const token = await deps.mintInvitation(id)
  const { trackTitle, trackHouse } = words
  const mail =
    trackTitle && trackHouse
      ? render(
          'track-invitation',
          { ...words, token, title: trackTitle, house: trackHouse },
          language,
          deps,
        )
      : render('invitation', { ...words, token }, language, deps)
  return { to, language, ...mail }
}
