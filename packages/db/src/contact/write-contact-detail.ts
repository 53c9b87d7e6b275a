import type { Scope, Writing } from '../scope.ts'
import type { ContactDetails } from './contact-detail.repo.ts'

/** What is stored of the hidden face, beside whose it is: with the keyed hashes of its identities. */
export type WrittenDetails = Omit<ContactDetails, 'itemId'> & { hashes: string[] }

/** Writes those of contacts that have none yet, in one statement. */
export async function insertDetails(
  { connection, partnershipId }: Writing<Scope> & { partnershipId: string },
  rows: readonly (WrittenDetails & { itemId: string })[],
) {
  await connection.contactDetail.createMany({
    data: rows.map((row) => ({ ...row, partnershipId })),
  })
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
