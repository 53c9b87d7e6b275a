import { type ContactRecord, countryOfHouse } from '@traject/db/contact/contact.repo'
import { findRefusals } from '@traject/db/contact/contact-refusal.repo'
import type { ContactContent } from '@traject/db/contact/write-contact'
import { identitiesOf, phoneNumber } from '@traject/domain/contact/identity'
import type { ContactInput } from '@traject/domain/contact/inputs'
import { DomainError, type FieldIssue } from '@traject/domain/errors'
import type { TenantContext } from '../context.ts'
import { itemContentOf } from '../item/item-content.ts'
import { revealingIssues } from './reveals-nobody.ts'

/** What may be stored of a contact, and what storing it entails. */
export interface CheckedContact {
  content: ContactContent
  /** Somebody who withdrew from every house by way of another: nobody may learn of it. */
  isHeldBack: boolean
  /** Refusals of this house that a new agreement lifts. */
  lifts: string[]
}

/** Hashes of a contact that stands for others: what it was known by stays, and what is behind it counts. */
export interface KnownBy {
  own: string[]
  behind: string[]
}

/**
 * Checks what a form or a file says of a contact of the house. Asks the same questions of the database
 * whatever the answers, and what it learns of other houses' refusals shows in nothing that it says.
 * @throws DomainError `invalid`, with where
 */
export async function checkContact(
  ctx: TenantContext,
  input: ContactInput,
  organisationId: string,
  current: ContactRecord | null,
  known: KnownBy = { own: [], behind: [] },
): Promise<CheckedContact> {
  const { tenant, services } = ctx
  const country = await countryOfHouse(tenant, organisationId)
  const hashOf = (identity: string) => services.keyring.hash('contact-identity', identity)
  const identities = identitiesOf(input, country).map((identity) => {
    return { identity, hash: hashOf(identity) }
  })
  const hashes = identities.map(({ hash }) => hash)
  const all = [...new Set([...hashes, ...known.own])]
  const refusals = await findRefusals(tenant, organisationId, [...all, ...known.behind])
  const refused = new Set(refusals.ofHouse)
  const issues = [
    ...(await revealingIssues(tenant, input)),
    ...futureDays(input, tenant.actor.today),
  ]
  if (refused.size > 0 && !isAgreedAnew(ctx, input)) {
    for (const { identity, hash } of identities) {
      const path = identity.startsWith('mail:') ? 'email' : 'phone'
      if (refused.has(hash)) issues.push({ path, message: 'contact-withdrew' })
    }
  }
  if (issues.length > 0) throw new DomainError('invalid', { issues })
  const { isDesk, sides, countries, languages, acquaintance, legalBasis } = input
  const { name, organisation, address, email, mailLanguage: language } = input
  const phone = phoneNumber(input.phone, country) ?? input.phone
  const details = { name, organisation, address, phone, email, language, hashes: all }
  const content = {
    ...(await itemContentOf(tenant, { ...input, terms: 'partnership', mayHandOn: false })),
    ...{ isDesk, sides, countries, languages, acquaintance, legalBasis },
    ...informedAs(input, current),
    details,
  }
  return {
    content,
    isHeldBack: refusals.ofAll.length > 0,
    lifts: hashes.filter((hash) => refused.has(hash)),
  }
}

/** Only who coordinates the house notes that somebody who withdrew agreed anew. */
function isAgreedAnew({ tenant }: TenantContext, { agreedAnewOn }: ContactInput): boolean {
  return agreedAnewOn !== undefined && tenant.actor.role === 'coordinator'
}

function futureDays({ informedOn, agreedAnewOn }: ContactInput, today: string): FieldIssue[] {
  const days = { informedOn, agreedAnewOn }
  return Object.entries(days).flatMap(([path, day]) =>
    day && day > today ? [{ path, message: 'date-future' }] : [],
  )
}

/** What the platform told stays told, whatever a form says. */
function informedAs(
  { informed, informedOn, informedHow }: ContactInput,
  current: ContactRecord | null,
) {
  if (informed === 'house' && informedOn) {
    return { informedBy: 'house' as const, informedAt: noonOf(informedOn), informedHow }
  }
  if (current?.informedBy === 'platform' && current.informedOn) {
    const informedAt = noonOf(current.informedOn)
    return { informedBy: 'platform' as const, informedAt, informedHow: '' }
  }
  return { informedBy: null, informedAt: null, informedHow: '' }
}

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`)
