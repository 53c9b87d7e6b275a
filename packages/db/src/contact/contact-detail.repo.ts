import type { FaceToCompare } from '@traject/domain/contact/duplicate-pairs'
import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { isRequester } from '../introduction/reads-introduction.ts'
import { visibleTo } from '../policy-sql.ts'
import type { Scope, TenantScope } from '../scope.ts'
import { keptBy } from './kept-by.ts'
import { standingForHashes } from './merged-identities.ts'

const { sql } = Prisma

/** The hidden face of a contact. */
export interface ContactDetails {
  itemId: string
  name: string
  organisation: string
  address: string
  /** As E.164 where it could be read as a number. */
  phone: string
  email: string
  /** In which it is written to. */
  language: Language
}

/**
 * THE function that reads the hidden table for somebody: of the items named, those whose details he may
 * read today, and nothing of the others. Nobody reads those of who withdrew.
 */
export function readDetails(
  { connection, actor, partnershipId }: TenantScope,
  itemIds: readonly string[],
): Promise<ContactDetails[]> {
  return connection.$queryRaw<ContactDetails[]>`
    select d.item_id as "itemId", d.name, d.organisation, d.address, d.phone,
      d.email::text as email, d.language::text as language
    from contact_detail d
    join contact c on c.item_id = d.item_id
    join item i on i.id = d.item_id
    where d.item_id = any(${[...itemIds]}::uuid[]) and i.partnership_id = ${partnershipId}::uuid
      and c.withdrawn_at is null
      and ((${visibleTo(actor)} and ${keptBy(actor)}) or ${heldBy(actor)})`
}

/** An own contact, with the keyed hashes of its identities. */
export interface OwnIdentity {
  itemId: string
  name: string
  hashes: string[]
}

/**
 * Of the house's own contacts whose details the actor may read: those with one of the keyed hashes of
 * an identity. Of what other houses have it knows nothing.
 */
export function ownWithIdentity(
  { connection, actor, partnershipId }: TenantScope,
  hashes: readonly string[],
): Promise<OwnIdentity[]> {
  return connection.$queryRaw<OwnIdentity[]>`
    select d.item_id as "itemId", d.name, d.hashes
    from contact_detail d
    join contact c on c.item_id = d.item_id
    join item i on i.id = d.item_id
    where d.item_id in (${standingForHashes(hashes)}) and i.partnership_id = ${partnershipId}::uuid
      and c.withdrawn_at is null and i.status <> 'retired'
      and ${visibleTo(actor)} and ${keptBy(actor)}
    order by d.item_id`
}

/** An own contact, with what is compared to find out which of them may be one. */
export type OwnFace = FaceToCompare & { isShared: boolean; since: Date }

/** All contacts of the house whose details the actor may read, but for the retired ones, oldest first. */
export function ownFaces({ connection, actor, partnershipId }: TenantScope): Promise<OwnFace[]> {
  return connection.$queryRaw<OwnFace[]>`
    select d.item_id as id, i.owner_organisation_id as "ownerOrganisationId",
      c.is_desk as "isDesk", d.name, d.organisation, d.email::text as email, d.phone, d.hashes,
      i.status = 'published' as "isShared", i.created_at as since
    from contact_detail d
    join contact c on c.item_id = d.item_id
    join item i on i.id = d.item_id
    where i.partnership_id = ${partnershipId}::uuid and i.kind = 'contact'
      and c.withdrawn_at is null and i.status <> 'retired'
      and ${visibleTo(actor)} and ${keptBy(actor)}
    order by d.item_id`
}

/** Over a row `i`: an introduction that the actor asked for is agreed, and nothing was taken back since. */
function heldBy(actor: Actor): Prisma.Sql {
  return sql`/*rule*/(exists (
    select from introduction x where x.item_id = i.id and x.state = 'agreed'
      and x.hidden_at is null and ${isRequester(actor)}))/*end*/`
}

/**
 * The contact's own, for a mail to it and for the page that its personal link leads to. Nothing of who
 * withdrew, and by a job nothing of who is held back: those are not written to.
 */
export async function readOwnDetails(
  { connection, gate }: Scope<'job' | 'personal-link'>,
  itemId: string,
): Promise<ContactDetails | null> {
  const rows = await connection.$queryRaw<ContactDetails[]>`
    select d.item_id as "itemId", d.name, d.organisation, d.address, d.phone,
      d.email::text as email, d.language::text as language
    from contact_detail d
    join contact c on c.item_id = d.item_id
    join item i on i.id = d.item_id
    where d.item_id = ${itemId}::uuid and c.withdrawn_at is null
      and (${gate !== 'job'}::boolean or not i.is_held_back)`
  return rows[0] ?? null
}
