import { countryOfHouse } from '@traject/db/contact/contact.repo'
import { ownWithIdentity } from '@traject/db/contact/contact-detail.repo'
import { findRefusals } from '@traject/db/contact/contact-refusal.repo'
import { insertContacts, type NewContact } from '@traject/db/contact/insert-contacts'
import { identitiesOf, phoneNumber } from '@traject/domain/contact/identity'
import { COLUMN_NAMES, type ImportField } from '@traject/domain/contact/import-columns'
import {
  type ContactRow,
  contactOfRow,
  type ImportChoices,
  type RowContact,
} from '@traject/domain/contact/import-rows'
import type { ContactInput } from '@traject/domain/contact/inputs'
import { reviewOn } from '@traject/domain/contact/looking-after'
import { earlierLines } from '@traject/domain/import/row'
import { type Card, readVcards } from '@traject/exchange/read-vcards'
import type { TenantContext } from '../context.ts'
import type { ImportKind, ImportPlan, PlannedRow } from '../import/import-kind.ts'
import { ownerOfDraft } from '../item/new-draft.ts'

/** The sentence that refuses more names this figure by itself. */
const MOST_CONTACTS = 5_000
/** How many are written by one round of statements. */
const BATCH = 250

export type ContactPlanRow = PlannedRow<{ name: string; email: string; phone: string }>

/** Contacts come in from tables and cards, as drafts of the house. */
export const contactImport: ImportKind<ImportField, ImportChoices, ContactPlanRow, NewContact> = {
  noun: 'contacts',
  act: 'contacts.keep',
  accept: ['text', 'cards'],
  mostRows: MOST_CONTACTS,
  columns: COLUMN_NAMES,
  cards: (text, mostRows) =>
    readVcards(text, mostRows).map((one): ContactRow => {
      const { line } = one
      return 'card' in one ? { line, said: saidBy(one.card) } : { line, problem: one.problem }
    }),
  plan,
  write: async ({ tenant }, scope, { fresh }, tell) => {
    const owner = { ...ownerOfDraft(tenant), reviewOn: reviewOn(tenant.actor.today) }
    for (let at = 0; at < fresh.length; at += BATCH) {
      const batch = fresh.slice(at, at + BATCH)
      await insertContacts(scope, batch, owner)
      await tell(at + batch.length, fresh.length)
    }
  },
}

/**
 * Of other houses it knows only who withdrew from all, which shows in nothing of the plan but in how its
 * contacts are kept.
 */
async function plan(
  ctx: TenantContext,
  rows: readonly ContactRow[],
  choices: ImportChoices,
): Promise<ImportPlan<ContactPlanRow, NewContact>> {
  const { tenant, services } = ctx
  const house = ownerOfDraft(tenant).ownerOrganisationId
  const country = await countryOfHouse(tenant, house)
  const hash = (identity: string) => services.keyring.hash('contact-identity', identity)
  const parsed = rows.map((row) => {
    const contact: RowContact =
      'said' in row
        ? contactOfRow(row.said, choices)
        : { problem: { field: null, message: row.problem } }
    const hashes = 'input' in contact ? identitiesOf(contact.input, country).map(hash) : []
    const said = 'said' in row ? row.said : {}
    return { line: row.line, said, contact, hashes }
  })
  const all = [...new Set(parsed.flatMap(({ hashes }) => hashes))]
  const refusals = await findRefusals(tenant, house, all)
  const [ofHouse, ofAll] = [new Set(refusals.ofHouse), new Set(refusals.ofAll)]
  const known = await knownNames(ctx, all)
  const earlier = earlierLines()
  const fresh: NewContact[] = []
  const plans = parsed.map(({ line, said, contact, hashes }): ContactPlanRow => {
    const face = { line, name: said.name ?? '', email: said.email ?? '', phone: said.phone ?? '' }
    if ('problem' in contact) return { ...face, what: 'error', problem: contact.problem }
    const shown = { ...face, name: contact.input.name }
    if (hashes.some((one) => ofHouse.has(one))) {
      return { ...shown, what: 'error', problem: { field: null, message: 'contact-withdrew-row' } }
    }
    const asName = hashes.map((one) => known.get(one)).find((name) => name !== undefined) ?? null
    const asLine = earlier(line, hashes)
    if (asName !== null || asLine !== null) return { ...shown, what: 'same', asName, asLine }
    const isHeldBack = hashes.some((one) => ofAll.has(one))
    fresh.push(contentOf(contact.input, { hashes, isHeldBack, country }))
    return { ...shown, what: 'new' }
  })
  return { rows: plans, fresh }
}

/** By the hash of an identity: the name of the house's own contact that has it. */
async function knownNames({ tenant }: TenantContext, hashes: readonly string[]) {
  const own = await ownWithIdentity(tenant, hashes)
  return new Map(
    own.flatMap(({ name, hashes: theirs }) => theirs.map((one) => [one, name] as const)),
  )
}

interface Known {
  hashes: string[]
  isHeldBack: boolean
  country: 'BE' | 'FR'
}

/** As a form's content is stored, but for concepts: a file names none. */
function contentOf(input: ContactInput, { hashes, isHeldBack, country }: Known): NewContact {
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

function saidBy({ name, organisation, role, address, phone, email, language }: Card) {
  return { name, organisation, role, address, phone, email, language }
}
