import { countryOfHouse } from '@traject/db/contact/contact.repo'
import { ownWithIdentity } from '@traject/db/contact/contact-detail.repo'
import { findRefusals } from '@traject/db/contact/contact-refusal.repo'
import type { StoredFileRow } from '@traject/db/stored-file/stored-file.repo'
import { identitiesOf } from '@traject/domain/contact/identity'
import {
  contactOfRow,
  type ImportChoices,
  type RowContact,
  type RowProblem,
} from '@traject/domain/contact/import-rows'
import type { ContactInput } from '@traject/domain/contact/inputs'
import { DomainError } from '@traject/domain/errors'
import { isExchangeRefusal } from '@traject/exchange/exchange-refusal'
import type { TenantContext } from '../context.ts'
import { bytesOf } from './import-file.ts'
import { type ReadFile, readRows } from './read-rows.ts'

/** What will happen to a row. */
export type RowPlan = { line: number; name: string; email: string; phone: string } & (
  | { what: 'new' }
  /** As one that the house has, by its name; or as an earlier row of the file. */
  | { what: 'same'; asName: string | null; asLine: number | null }
  | { what: 'error'; problem: RowProblem }
)

export interface ImportPlan {
  columns: ReadFile['columns']
  rows: RowPlan[]
  /** What the new rows write, each with the hashes of its identities. */
  contacts: { input: ContactInput; hashes: string[]; isHeldBack: boolean }[]
  country: 'BE' | 'FR'
}

/**
 * Says of each row of a file what would happen, and writes nothing. Of other houses it knows only who
 * withdrew from all, which shows in nothing of the plan but in how its contacts are kept.
 * @throws DomainError `invalid` at `file`, with what is wrong and the line
 */
export async function planImport(
  ctx: TenantContext,
  file: StoredFileRow,
  choices: ImportChoices,
  house: string,
): Promise<ImportPlan> {
  const { tenant, services } = ctx
  const { columns, rows } = read(await bytesOf(ctx, file), file.mediaType, choices)
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
  const lineOf = new Map<string, number>()
  const contacts: ImportPlan['contacts'] = []
  const plans = parsed.map(({ line, said, contact, hashes }): RowPlan => {
    const face = { line, name: said.name ?? '', email: said.email ?? '', phone: said.phone ?? '' }
    if ('problem' in contact) return { ...face, what: 'error', problem: contact.problem }
    const shown = { ...face, name: contact.input.name }
    if (hashes.some((one) => ofHouse.has(one))) {
      return { ...shown, what: 'error', problem: { field: null, message: 'contact-withdrew-row' } }
    }
    const asName = hashes.map((one) => known.get(one)).find((name) => name !== undefined) ?? null
    const asLine = hashes.map((one) => lineOf.get(one)).find((at) => at !== undefined) ?? null
    for (const one of hashes) lineOf.set(one, lineOf.get(one) ?? line)
    if (asName !== null || asLine !== null) return { ...shown, what: 'same', asName, asLine }
    const isHeldBack = hashes.some((one) => ofAll.has(one))
    contacts.push({ input: contact.input, hashes, isHeldBack })
    return { ...shown, what: 'new' }
  })
  return { columns, rows: plans, contacts, country }
}

function read(bytes: Uint8Array, mediaType: string, { columns }: ImportChoices): ReadFile {
  try {
    return readRows(bytes, mediaType, columns)
  } catch (error) {
    if (!isExchangeRefusal(error)) throw error
    const message = error.line === null ? error.code : `${error.code}:${error.line}`
    throw new DomainError('invalid', { issues: [{ path: 'file', message }] })
  }
}

/** By the hash of an identity: the name of the house's own contact that has it. */
async function knownNames({ tenant }: TenantContext, hashes: readonly string[]) {
  const own = await ownWithIdentity(tenant, hashes)
  return new Map(
    own.flatMap(({ name, hashes: theirs }) => theirs.map((one) => [one, name] as const)),
  )
}
