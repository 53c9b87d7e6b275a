import { readPersonalLink } from '@traject/auth/personal-link'
import { readOwnDetails } from '@traject/db/contact/contact-detail.repo'
import { standingFor } from '@traject/db/contact/merged-identities'
import { labelsOf } from '@traject/db/introduction/ask-page.repo'
import {
  findLinkedContact,
  findLinkedIntroduction,
  type LinkedIntroduction,
} from '@traject/db/introduction/linked-contact.repo'
import { DomainError } from '@traject/domain/errors'
import { isOver } from '@traject/domain/introduction/standing'
import type { Language } from '@traject/domain/language/language'
import type { ApiContext } from '../context.ts'

/** How a request stands for the contact: what it answered, or why it cannot answer any more. */
export type LinkStanding = 'open' | 'agreed' | 'refused' | 'late' | 'cancelled'

/**
 * What a contact's personal link is about, as the contact may read it. Changes nothing.
 * @throws DomainError `not-found` for whatever was not made by this deployment
 */
export async function lookAtLink(
  { byLink, services }: ApiContext,
  { token, language }: { token: string; language: Language },
) {
  const { kind, id } = subjectOf({ services }, token)
  if (kind === 'return') throw new DomainError('not-found')
  const request = kind === 'introduction' ? await findLinkedIntroduction(byLink, id) : null
  const entry =
    request ??
    (kind === 'contact' ? await findLinkedContact(byLink, await standingFor(byLink, id)) : null)
  if (!entry) throw new DomainError('not-found')
  const { house, partnership, withdrawnAt, isFromEvery, isHeldBack } = entry
  const own = await readOwnDetails(byLink, entry.itemId)
  return {
    house,
    partnership,
    withdrawnAt,
    isFromEvery,
    /** Nothing of it is shown or sent any more. */
    isOut: withdrawnAt !== null || isHeldBack,
    /** What is kept of the contact, for it to read. */
    own: own && { ...own, itemId: undefined },
    request: request && (await shownRequest({ byLink }, request, language)),
  }
}

async function shownRequest(
  { byLink }: Pick<ApiContext, 'byLink'>,
  request: LinkedIntroduction,
  language: Language,
) {
  const standing = standingOf(request)
  const { requesterName, requesterPlace, forWhom, why, facts, answerBy } = request
  const keys = facts.filter(({ key }) => key === 'sectors').flatMap((fact) => fact.keys ?? [])
  return {
    standing,
    requesterName,
    requesterPlace,
    forWhom,
    why,
    facts,
    language: request.language,
    answerBy,
    answeredAt: request.answeredAt,
    movedAt: request.movedAt,
    requesterEmail: standing === 'agreed' ? request.requesterEmail : null,
    labels: Object.fromEntries(await labelsOf(byLink, keys, language)),
  }
}

function standingOf(request: LinkedIntroduction): LinkStanding {
  const { state, today } = request
  if (state === 'agreed' || state === 'refused' || state === 'cancelled') return state
  return state === 'waiting' && !isOver(request, today) ? 'open' : 'late'
}

/** @throws DomainError `not-found` */
export function subjectOf({ services }: Pick<ApiContext, 'services'>, token: string) {
  const subject = readPersonalLink(services.keyring, token)
  if (!subject) throw new DomainError('not-found')
  return subject
}
