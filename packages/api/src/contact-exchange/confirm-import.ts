import { insertContacts, type NewContact } from '@traject/db/contact/insert-contacts'
import { change } from '@traject/db/scope'
import { phoneNumber } from '@traject/domain/contact/identity'
import type { ImportChoices } from '@traject/domain/contact/import-rows'
import { reviewOn } from '@traject/domain/contact/looking-after'
import { DomainError } from '@traject/domain/errors'
import type { TenantContext } from '../context.ts'
import { ownerOfDraft } from '../item/new-draft.ts'
import { dropImport, importFile } from './import-file.ts'
import { type ImportPlan, planImport } from './plan-import.ts'

interface Confirmed {
  id: string
  choices: ImportChoices
  /** How many the preview said are new: something else may have come in since. */
  expected: number
}

/**
 * Brings the new rows of a file in as drafts of the house, all or none, and forgets the file. How many.
 * @throws DomainError `forbidden`, `not-found`, `invalid` at `file`, `stale` when the preview said otherwise
 */
export async function confirmImport(ctx: TenantContext, asked: Confirmed): Promise<number> {
  const { tenant } = ctx
  const file = await importFile(ctx, asked.id)
  const owner = ownerOfDraft(tenant)
  const plan = await planImport(ctx, file, asked.choices, owner.ownerOrganisationId)
  if (plan.contacts.length !== asked.expected || asked.expected === 0)
    throw new DomainError('stale')
  const contacts = plan.contacts.map((contact) => contentOf(contact, plan.country))
  const act = { action: 'contacts.imported', subject: () => ({ type: 'file', id: file.id }) }
  const review = reviewOn(tenant.actor.today)
  await change(tenant, act, (scope) =>
    insertContacts(scope, contacts, { ...owner, reviewOn: review }),
  )
  await dropImport(ctx, file)
  return contacts.length
}

/** As a form's content is stored, but for concepts: a file names none. */
function contentOf(
  { input, hashes, isHeldBack }: ImportPlan['contacts'][number],
  country: ImportPlan['country'],
): NewContact {
  const { sourceLanguage, texts, terms } = input
  const { name, organisation, address, email, mailLanguage: language } = input
  const { isDesk, sides, countries, languages, acquaintance, legalBasis } = input
  const phone = phoneNumber(input.phone, country) ?? input.phone
  return {
    ...{ sourceLanguage, terms, concepts: [], conceptClosure: [] },
    texts: [{ language: sourceLanguage, ...texts[sourceLanguage] }],
    ...{ mayHandOn: false, validUntil: null, isHeldBack },
    ...{ isDesk, sides, countries, languages, acquaintance, legalBasis },
    ...{ informedBy: null, informedAt: null, informedHow: '' },
    details: { name, organisation, address, phone, email, language, hashes },
  }
}
