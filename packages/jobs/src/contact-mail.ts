import { type ContactDetails, readOwnDetails } from '@traject/db/contact/contact-detail.repo'
import { standingFor } from '@traject/db/contact/merged-identities'
import { labelsOf } from '@traject/db/introduction/ask-page.repo'
import { findContactNotice, markInformed } from '@traject/db/introduction/contact-mail.repo'
import { findReturnToMail, forgetReturnAddress } from '@traject/db/introduction/contact-return.repo'
import {
  findLinkedIntroduction,
  type LinkedIntroduction,
} from '@traject/db/introduction/linked-contact.repo'
import type { DueContactMail } from '@traject/db/outbox/outbox.repo'
import { bookkeeping, change, type Scope } from '@traject/db/scope'
import { isOver } from '@traject/domain/introduction/standing'
import { whoAsks } from '@traject/domain/introduction/who-asks'
import type { Language } from '@traject/domain/language/language'
import type { Mail } from '@traject/mail/mail'
import { render } from '@traject/mail/render'
import type { HandlerDeps } from './handlers.ts'

/** A mail to somebody without an account, and what is written once it has left or is not to leave. */
export interface ContactMail {
  mail: Omit<Mail, 'messageId'> | 'drop'
  settled?(scope: Scope<'job'>): Promise<void>
}

/**
 * The mail to a contact, whose address is read here and nowhere else. Who withdrew or is held back is not
 * written to; nothing that anybody could look up tells so.
 */
export async function prepareContactMail(
  row: DueContactMail,
  deps: HandlerDeps,
  scope: Scope<'job'>,
): Promise<ContactMail> {
  const id = row.subjectId ?? ''
  switch (row.kind) {
    case 'introduction-request':
    case 'introduction-reminder':
      return request(row.kind, id, deps, scope)
    case 'introduction-details':
      return details(id, deps, scope)
    case 'contact-notice':
      return notice(await standingFor(scope, id), deps, scope)
    case 'contact-return':
      return askedBack(id, deps, scope)
  }
}

async function request(
  kind: 'introduction-request' | 'introduction-reminder',
  id: string,
  deps: HandlerDeps,
  scope: Scope<'job'>,
): Promise<ContactMail> {
  const found = await findLinkedIntroduction(scope, id)
  const isOpen = found?.state === 'waiting' && !isOver(found, found.today)
  const own = isOpen ? writable(await readOwnDetails(scope, found.itemId)) : null
  if (!found || !own || found.answerBy === null) return { mail: 'drop' }
  const keys = found.facts.flatMap((fact) => (fact.key === 'sectors' ? (fact.keys ?? []) : []))
  const labels = Object.fromEntries(await labelsOf(scope, keys, own.language))
  const { why, language, facts } = found
  const answerBy = new Date(found.answerBy)
  const said = { ...namesOf(found, own.name, deps), why, language, facts, labels, answerBy }
  return { mail: to(own, render(kind, said, own.language, deps)) }
}

async function details(id: string, deps: HandlerDeps, scope: Scope<'job'>): Promise<ContactMail> {
  const found = await findLinkedIntroduction(scope, id)
  const own = found?.state === 'agreed' ? writable(await readOwnDetails(scope, found.itemId)) : null
  if (!found || !own) return { mail: 'drop' }
  const said = { ...namesOf(found, own.name, deps), email: found.requesterEmail }
  return { mail: to(own, render('introduction-details', said, own.language, deps)) }
}

function namesOf(found: LinkedIntroduction, name: string, { personalLink }: HandlerDeps) {
  const { requesterName: requester, requesterPlace: place, forWhom, house } = found
  const who = whoAsks({ name: requester, place, forWhom })
  const token = personalLink('introduction', found.id)
  return { name, token, requester, who, forWhom, house }
}

/** The house reads when its contact was informed: of one that is held back it reads the same. */
async function notice(
  itemId: string,
  deps: HandlerDeps,
  scope: Scope<'job'>,
): Promise<ContactMail> {
  const found = await findContactNotice(scope, itemId)
  if (!found) return { mail: 'drop' }
  const own = writable(await readOwnDetails(scope, itemId))
  const token = deps.personalLink('contact', itemId)
  const said =
    own && render('contact-notice', { ...found, name: own.name, token }, own.language, deps)
  return {
    mail: own && said ? to(own, said) : 'drop',
    settled: (settling) => {
      const subject = () => ({ type: 'item', id: itemId })
      return change(settling, { action: 'contact.informed', subject }, (writing) =>
        markInformed(writing, itemId),
      )
    },
  }
}

/** Whether it was sent is told to nobody; the typed address is forgotten either way. */
async function askedBack(id: string, deps: HandlerDeps, scope: Scope<'job'>): Promise<ContactMail> {
  const found = await findReturnToMail(scope, id)
  const settled = (settling: Scope<'job'>) => forgetReturnAddress(bookkeeping(settling), id)
  if (!found) return { mail: 'drop', settled }
  const { email, language, ...words } = found
  const token = deps.personalLink('return', id)
  const said = render('contact-return', { ...words, token }, language, deps)
  return { mail: { to: email, language, ...said }, settled }
}

/** Some contacts have a phone alone. */
const writable = (own: ContactDetails | null) => (own && own.email !== '' ? own : null)

function to(
  { email, language }: { email: string; language: Language },
  mail: Pick<Mail, 'subject' | 'text' | 'html'>,
): Omit<Mail, 'messageId'> {
  return { to: email, language, ...mail }
}
