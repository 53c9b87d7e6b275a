import type { Language } from '@traject/domain/language/language'
import type { Scope, Writing } from '../scope.ts'

/** What the notice of GDPR, art. 14, says beside whose it is. */
export interface ContactNotice {
  house: string
  partnership: string
  legalBasis: 'consent' | 'legitimate-interest'
  /** The day on which the house looks at it again. */
  reviewOn: Date
}

export async function findContactNotice(
  { connection }: Scope<'job'>,
  itemId: string,
): Promise<ContactNotice | null> {
  const rows = await connection.$queryRaw<ContactNotice[]>`
    select o.name as house, pa.name as partnership, c.legal_basis::text as "legalBasis",
      c.review_on as "reviewOn"
    from contact c join item i on i.id = c.item_id
    join organisation o on o.id = i.owner_organisation_id
    join partnership pa on pa.id = i.partnership_id
    where c.item_id = ${itemId}::uuid and c.withdrawn_at is null`
  return rows[0] ?? null
}

/**
 * The platform has told the contact, at this moment. Of who is held back it is said too: nobody may see a
 * difference.
 */
export async function markInformed({ connection, now }: Writing<Scope<'job'>>, itemId: string) {
  await connection.contact.updateMany({
    where: { itemId, withdrawnAt: null, OR: [{ informedBy: null }, { informedBy: 'platform' }] },
    data: { informedBy: 'platform', informedAt: now },
  })
}

export interface WithdrawnContact {
  house: string
  title: string
  language: Language
}

/** A contact that withdrew, for one of its house's coaches or coordinators of today; else nothing. */
export async function findWithdrawnContact(
  { connection, now }: Scope<'job'>,
  itemId: string,
  personId: string,
): Promise<WithdrawnContact | null> {
  const rows = await connection.$queryRaw<WithdrawnContact[]>`
    select o.name as house, text.title, text.language::text as language
    from contact c join item i on i.id = c.item_id
    join organisation o on o.id = i.owner_organisation_id
    join partnership pa on pa.id = i.partnership_id
    join item_text text on text.item_id = i.id and text.language = i.source_language
    cross join lateral (select (${now}::timestamptz at time zone pa.time_zone)::date as today) d
    where i.id = ${itemId}::uuid and c.withdrawn_at is not null and exists (
      select from affiliation f
      where f.person_id = ${personId}::uuid and f.partnership_id = i.partnership_id
        and f.organisation_id = i.owner_organisation_id and f.role <> 'member'
        and f.from_date <= d.today and coalesce(f.until_date >= d.today, true))
      and exists (select from partner_seat seat
        where seat.partnership_id = i.partnership_id
          and seat.organisation_id = i.owner_organisation_id
          and seat.from_date <= d.today and coalesce(seat.until_date >= d.today, true))`
  return rows[0] ?? null
}
