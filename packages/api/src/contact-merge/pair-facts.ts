import type { ContactRecord } from '@traject/db/contact/contact.repo'
import type { ContactDetails } from '@traject/db/contact/contact-detail.repo'
import { findKeptInstead } from '@traject/db/contact/undo-merge.repo'
import type { TenantScope } from '@traject/db/scope'
import type { ContactInput } from '@traject/domain/contact/inputs'
import { DomainError, isDomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import { keptContact } from '../contact/facts.ts'
import { isId } from '../found.ts'

export interface KeptContact {
  contact: ContactRecord
  details: ContactDetails
  face: ContactInput
}

/**
 * Two contacts of the actor's house that he may make one: persons both or desks both, neither retired.
 * @throws DomainError `not-found`, `forbidden`, `stale` where somebody merged one of them meanwhile,
 *   `wrong-state` where one withdrew or is retired
 */
export async function pairFacts(
  scope: TenantScope,
  keptId: string,
  otherId: string,
): Promise<{ kept: KeptContact; other: KeptContact }> {
  const [kept, other] = [await oneOf(scope, keptId), await oneOf(scope, otherId)]
  if (keptId === otherId) throw new DomainError('not-found')
  if (kept.contact.isDesk !== other.contact.isDesk) throw new DomainError('wrong-state')
  return { kept, other }
}

async function oneOf(scope: TenantScope, id: string): Promise<KeptContact> {
  try {
    const { contact, details } = await keptContact(scope, id)
    authorize(scope.actor, 'item.edit', contact)
    if (contact.status === 'retired') throw new DomainError('wrong-state')
    return { contact, details, face: faceOf(contact, details) }
  } catch (error) {
    const isGone = isDomainError(error) && error.code === 'not-found' && isId(id)
    if (isGone && (await findKeptInstead(scope, id))) throw new DomainError('stale')
    throw error
  }
}

/** What is stored of both faces, as the contact's form would send it. */
function faceOf(contact: ContactRecord, details: ContactDetails): ContactInput {
  const { sourceLanguage, concepts, terms, mayHandOn, validUntil, texts } = contact
  const { isDesk, sides, countries, languages, acquaintance, legalBasis } = contact
  const { name, organisation, address, phone, email, language: mailLanguage } = details
  const none = { title: '', summary: '' }
  const said = new Map(texts.map(({ language, ...text }) => [language, text]))
  const [en, fr, nl] = (['en', 'fr', 'nl'] as const).map((language) => said.get(language) ?? none)
  return {
    ...{ sourceLanguage, concepts, terms, mayHandOn, validUntil: validUntil ?? undefined },
    texts: { en: en ?? none, fr: fr ?? none, nl: nl ?? none },
    stillRight: [],
    smallCorrection: false,
    ...{ isDesk, sides, countries, languages, acquaintance, legalBasis },
    informed: contact.informedBy ?? 'not-yet',
    informedOn: contact.informedBy === 'house' ? (contact.informedOn ?? undefined) : undefined,
    informedHow: contact.informedHow,
    agreedAnewOn: undefined,
    agreedAnewHow: '',
    ...{ name, organisation, address, phone, email, mailLanguage },
  }
}
