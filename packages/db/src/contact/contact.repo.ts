import type { IsoDate } from '@traject/domain/calendar/date'
import type {
  Acquaintance,
  ContactCountry,
  Informer,
  LegalBasis,
  SpokenLanguage,
} from '@traject/domain/contact/contact'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { Prisma } from '../generated/client.ts'
import { facesOf, type ItemPageFace, PAGE_FACE } from '../item/item-face.ts'
import { ITEM_RECORD, type ItemRecord } from '../item/item-record.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import { keptBy } from './kept-by.ts'
import { isRare } from './rare-sql.ts'
import { isUndoable } from './undoable.ts'

const { sql } = Prisma

/** What a contact shows of itself beside its texts. */
export interface PublicContact {
  isDesk: boolean
  sides: Side[]
  countries: ContactCountry[]
  languages: SpokenLanguage[]
  acquaintance: Acquaintance
}

/** How a house keeps it: for the house's own people. */
export interface ContactKeeping {
  legalBasis: LegalBasis
  informedBy: Informer | null
  informedOn: IsoDate | null
  informedHow: string
  reviewOn: IsoDate
  enteredOn: IsoDate
  withdrawnOn: IsoDate | null
}

export interface ContactView extends ItemPageFace, PublicContact {
  kind: 'contact'
  /** Its concepts, in the reader's language. */
  concepts: string[]
  /** None for whoever may not read its hidden face for its house. */
  keeping: ContactKeeping | null
  /** The last merge into it, while it can be taken back; for whoever reads its hidden face for its house. */
  merge: { id: string; on: IsoDate } | null
  /** Fewer than three contacts that the reader sees are described like it; told to its house alone. */
  isRare: boolean
}

const PUBLIC = sql`jsonb_build_object('isDesk', c.is_desk, 'sides', coalesce(c.sides, '{}'),
  'countries', coalesce(c.countries, '{}'), 'languages', coalesce(c.languages, '{}'),
  'acquaintance', c.acquaintance)`

const KEEPING = sql`jsonb_build_object('legalBasis', c.legal_basis, 'informedBy', c.informed_by,
  'informedOn', (c.informed_at at time zone pa.time_zone)::date::text,
  'informedHow', c.informed_how, 'reviewOn', c.review_on::text,
  'enteredOn', (i.created_at at time zone pa.time_zone)::date::text,
  'withdrawnOn', (c.withdrawn_at at time zone pa.time_zone)::date::text)`

/** The page of a contact that the actor may see, or nothing. One statement; nothing of the hidden face. */
export async function findContact(
  { connection, actor, partnershipId }: TenantScope,
  id: string,
  reader: Language,
): Promise<ContactView | null> {
  const rows = await connection.$queryRaw<{ view: ContactView }[]>`
    select ${PAGE_FACE} || ${PUBLIC} || jsonb_build_object(
      'concepts', array(
        select l.label from concept_label l
        where l.concept_id = any(p.concepts) and l.language = ${reader}::language and l.preferred
        order by l.label collate "und-x-icu"),
      'keeping', kept.keeping, 'merge', kept.merge, 'isRare', kept.is_rare is true) as view
    from (select i.* from item i where i.id = ${id}::uuid and i.kind = 'contact'
      and i.partnership_id = ${partnershipId}::uuid and ${visibleTo(actor)}) p
    join contact c on c.item_id = p.id
    join partnership pa on pa.id = p.partnership_id
    left join lateral (
      select ${KEEPING} as keeping, ${isRare(actor)} as is_rare, (
        select jsonb_build_object('id', m.id,
          'on', (m.merged_at at time zone pa.time_zone)::date::text)
        from contact_merge m
        where m.kept_item_id = i.id and c.withdrawn_at is null and ${isUndoable(actor.today)}
        order by m.merged_at desc, m.id desc limit 1) as merge
      from item i where i.id = p.id and ${keptBy(actor)}) kept on true
    ${facesOf(reader, actor.today)}`
  return rows[0]?.view ?? null
}

/** A contact with all that its editor and its sharing ask, but for the hidden face. */
export interface ContactRecord extends ItemRecord, PublicContact, ContactKeeping {}

/** A contact that the actor sees and whose house he acts for, whole but for the hidden face, or nothing. */
export async function findContactRecord(
  { connection, actor, partnershipId }: TenantScope,
  id: string,
): Promise<ContactRecord | null> {
  const rows = await connection.$queryRaw<{ record: ContactRecord }[]>`
    select ${ITEM_RECORD} || ${PUBLIC} || ${KEEPING} as record
    from item i
    join contact c on c.item_id = i.id
    join partnership pa on pa.id = i.partnership_id
    join organisation o on o.id = i.owner_organisation_id
    where i.id = ${id}::uuid and i.partnership_id = ${partnershipId}::uuid
      and ${visibleTo(actor)} and ${keptBy(actor)}`
  return rows[0]?.record ?? null
}

/** The country of a house: of it are the phone numbers that do not say. */
export async function countryOfHouse(
  { connection }: TenantScope,
  organisationId: string,
): Promise<'BE' | 'FR'> {
  const house = await connection.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { country: true },
  })
  return house.country === 'FR' ? 'FR' : 'BE'
}
