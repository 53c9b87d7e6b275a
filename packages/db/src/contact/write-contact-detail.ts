import { insertRows } from '../insert-rows.ts'
import type { Scope, Writing } from '../scope.ts'
import type { ContactDetails } from './contact-detail.repo.ts'

/** What is stored of the hidden face, beside whose it is: with the keyed hashes of its identities. */
export type WrittenDetails = Omit<ContactDetails, 'itemId'> & { hashes: string[] }

/** Writes those of contacts that have none yet, in one statement. */
export async function insertDetails(
  scope: Writing<Scope> & { partnershipId: string },
  rows: readonly (WrittenDetails & { itemId: string })[],
) {
  const same = { partnership_id: scope.partnershipId, updated_at: scope.now }
  await insertRows(
    scope,
    'contact_detail',
    rows.map(({ itemId, ...details }) => ({ ...same, item_id: itemId, ...details })),
  )
}

/** Writes the hidden face of a contact, in place of the one it had. */
export async function writeDetails(
  { connection, partnershipId }: Writing<Scope> & { partnershipId: string },
  itemId: string,
  { name, organisation, address, phone, email, language, hashes }: WrittenDetails,
) {
  const columns = { name, organisation, address, phone, email, language, hashes }
  await connection.contactDetail.upsert({
    where: { itemId },
    create: { itemId, partnershipId, ...columns },
    update: columns,
    select: { itemId: true },
  })
}
