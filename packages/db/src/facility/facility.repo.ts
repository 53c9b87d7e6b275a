import {
  FACILITY_WORDS,
  type FacilityAccess,
  type FacilityGenre,
  type FacilityPricing,
  type FacilityWords,
  type PriceUnit,
} from '@traject/domain/facility/facility'
import type { Language } from '@traject/domain/language/language'
import { type Confirmed, type KeptText, keepTexts } from '@traject/domain/language/translations'
import { underscored } from '../enum-names.ts'
import { Prisma } from '../generated/client.ts'
import {
  type ItemContent,
  type ItemOwner,
  insertItem,
  updateItem,
} from '../item/item-content.repo.ts'
import { facesOf, type ItemPageFace, PAGE_FACE, type Viewing } from '../item/item-face.ts'
import { ITEM_RECORD, type ItemRecord } from '../item/item-record.ts'
import { refreshSearch } from '../item/search-document.ts'
import { behindOf } from '../language/behind-sql.ts'
import { columnsOf, textsOfRows } from '../language/kept-texts.ts'
import { visibleTo } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'

const { sql } = Prisma

/** What a facility alone has. */
export interface FacilityFacts {
  facilityGenre: FacilityGenre
  /** People. */
  capacity: number | null
  /** Centimetres. */
  width: number | null
  depth: number | null
  height: number | null
  accessibility: FacilityAccess[]
  address: string
  city: string
  nuts3: string
  pricing: FacilityPricing
  /** Eurocents, where it is `priced`. */
  price: number | null
  priceUnit: PriceUnit | null
}

/** Over a row `fc` of facility. */
const FACTS = sql`'facilityGenre', fc.genre, 'capacity', fc.capacity, 'width', fc.width,
  'depth', fc.depth, 'height', fc.height, 'accessibility', fc.accessibility,
  'address', fc.address, 'city', fc.city, 'nuts3', fc.nuts3, 'pricing', fc.pricing,
  'price', fc.price, 'priceUnit', fc.price_unit`

/** Pixels are those that its header says. */
interface ShownPicture {
  id: string
  width: number
  height: number
  alternative: string
  /** Of the alternative. */
  language: Language
  /** What the original says, where the alternative is a translation that is behind it. */
  original: { language: Language; alternative: string } | null
}

export type FacilityView = ItemPageFace &
  FacilityFacts & {
    kind: 'facility'
    /** In the language of title and summary. */
    words: FacilityWords
    /** What the original says, where these words are a translation that is behind it. */
    wordsOriginal: ({ language: Language } & FacilityWords) | null
    /** Size in bytes. */
    sheet: { name: string; mediaType: string; size: number } | null
    pictures: ShownPicture[]
  }

/** One facility, or nothing: what may not be seen is not there. One statement. */
export async function findFacility(
  scope: Viewing,
  id: string,
  reader: Language,
): Promise<FacilityView | null> {
  const rows = await scope.connection.$queryRaw<{ view: FacilityView }[]>`
    select ${PAGE_FACE} || jsonb_build_object(${FACTS}, 'words', (
        select json_build_object('included', coalesce(w.included, ''),
          'conditions', coalesce(w.conditions, ''), 'accessibility', coalesce(w.accessibility, ''))
        from (select) one left join facility_text w
          on w.item_id = p.id and w.language = text.language),
      'wordsOriginal', (
        select json_build_object('language', o.language, 'included', o.included,
          'conditions', o.conditions, 'accessibility', o.accessibility)
        from facility_text w join facility_text o
          on o.item_id = w.item_id and o.language = p.source_language
        where w.item_id = p.id and w.language = text.language and w.made_from is not null),
      'sheet', (
        select json_build_object('name', f.name, 'mediaType', f.media_type, 'size', f.size)
        from stored_file f where f.id = fc.sheet_file_id),
      'pictures', coalesce((
        select json_agg(json_build_object('id', fp.id, 'width', f.width, 'height', f.height,
          'alternative', said.alternative, 'language', said.language,
          'original', case when said.made_from is not null then (
            select json_build_object('language', a.language, 'alternative', a.alternative)
            from facility_picture_text a
            where a.picture_id = fp.id and a.language = p.source_language) end)
          order by fp.position)
        from facility_picture fp join stored_file f on f.id = fp.file_id
        join lateral (
          select alternative, language, made_from
          from facility_picture_text where picture_id = fp.id
          order by language = ${reader}::language desc, language = p.source_language desc, language
          limit 1) said on true
        where fp.item_id = p.id), '[]')) as view
    from (select i.* from item i where i.id = ${id}::uuid and i.kind = 'facility'
        and ${visibleTo(scope.actor)}) p
    ${facesOf(reader, scope.actor.today)}
    join facility fc on fc.item_id = p.id`
  return rows[0]?.view ?? null
}

/** A facility with all that its editor shows. */
export interface FacilityRecord extends ItemRecord, FacilityFacts {
  words: ({ language: Language } & FacilityWords)[]
  /** Of each translation that is behind its original: what that said when it was made. */
  wordsBehind: { [L in Language]?: FacilityWords }
  sheet: { id: string; name: string } | null
  pictures: {
    /** Of the picture, and of its file. */
    id: string
    fileId: string
    name: string
    alternatives: Alternative[]
    /** Of each translation that is behind its original: what that said when it was made. */
    behind: { [L in Language]?: { alternative: string } }
  }[]
}

/** What is to be seen in a picture. */
interface Alternative {
  language: Language
  alternative: string
}

/** A facility that the actor may see, whole, or nothing. One statement. */
export async function findFacilityRecord(
  scope: TenantScope,
  id: string,
): Promise<FacilityRecord | null> {
  const rows = await scope.connection.$queryRaw<{ record: FacilityRecord }[]>`
    select ${ITEM_RECORD} || jsonb_build_object(${FACTS}, 'words', coalesce((
        select json_agg(json_build_object('language', w.language, 'included', w.included,
          'conditions', w.conditions, 'accessibility', w.accessibility))
        from facility_text w where w.item_id = i.id), '[]'),
      'wordsBehind', ${behindOf(sql`facility_text t where t.item_id = i.id`)},
      'sheet', (select json_build_object('id', f.id, 'name', f.name) from stored_file f
        where f.id = fc.sheet_file_id),
      'pictures', coalesce((
        select json_agg(json_build_object('id', fp.id, 'fileId', f.id, 'name', f.name,
          'alternatives', (
            select json_agg(json_build_object('language', a.language, 'alternative', a.alternative))
            from facility_picture_text a where a.picture_id = fp.id),
          'behind', ${behindOf(sql`facility_picture_text t where t.picture_id = fp.id`)})
          order by fp.position)
        from facility_picture fp join stored_file f on f.id = fp.file_id
        where fp.item_id = i.id), '[]')) as record
    from item i
    join facility fc on fc.item_id = i.id
    join organisation o on o.id = i.owner_organisation_id
    where i.id = ${id}::uuid and i.partnership_id = ${scope.partnershipId}::uuid
      and ${visibleTo(scope.actor)}`
  return rows[0]?.record ?? null
}

/** What the editor saves; who may see it is saved apart. */
export interface FacilityContent extends ItemContent, FacilityFacts {
  words: FacilityRecord['words']
  /** What the editor says of translations of these words that he did not touch. */
  wordsConfirmed: Confirmed
  sheetFileId: string | null
  /** In the order in which they are shown. */
  pictures: { fileId: string; alternatives: Alternative[]; confirmed: Confirmed }[]
}

/** Writes a draft. Its id. */
export async function createFacility(
  scope: Writing<TenantScope>,
  facility: FacilityContent & ItemOwner,
): Promise<string> {
  const itemId = await insertItem(scope, 'facility', facility)
  await scope.connection.facility.create({ data: { itemId, ...columns(facility) } })
  await writeParts(scope, itemId, null, facility)
  return itemId
}

/** Saves over the revision that the editor opened; false when somebody else saved meanwhile. */
export async function updateFacility(
  scope: Writing<TenantScope>,
  itemId: string,
  revision: number,
  content: FacilityContent,
): Promise<boolean> {
  const before = await wordsBefore(scope, itemId)
  if (!(await updateItem(scope, itemId, revision, content))) return false
  await scope.connection.facility.update({ where: { itemId }, data: columns(content) })
  await writeParts(scope, itemId, before, content)
  return true
}

type Said = { alternative: string }
type Before = {
  source: Language
  texts: KeptText<FacilityWords>[]
  /** Of each picture, by its file. */
  alternatives: Map<string, KeptText<Said>[]>
}

async function wordsBefore(
  { connection, partnershipId }: Writing<TenantScope>,
  id: string,
): Promise<Before | null> {
  const item = await connection.item.findFirst({
    where: { id, partnershipId },
    select: {
      sourceLanguage: true,
      facility: {
        select: { texts: true, pictures: { select: { fileId: true, texts: true } } },
      },
    },
  })
  if (!item?.facility) return null
  const { texts, pictures } = item.facility
  return {
    source: item.sourceLanguage,
    texts: textsOfRows(texts, FACILITY_WORDS),
    alternatives: new Map(
      pictures.map((picture) => [picture.fileId, textsOfRows(picture.texts, ['alternative'])]),
    ),
  }
}

/** What stands in rows of its own, in place of what stood there; last, what it is found by. */
async function writeParts(
  scope: Writing<TenantScope>,
  itemId: string,
  before: Before | null,
  { sourceLanguage: source, words, wordsConfirmed, pictures }: FacilityContent,
) {
  const { connection } = scope
  const written = words.map(({ language, ...text }) => ({ language, words: text }))
  const kept = keepTexts(before, { source, texts: written }, wordsConfirmed)
  await connection.facilityText.deleteMany({ where: { itemId } })
  await connection.facilityText.createMany({
    data: kept.map((text) => ({ itemId, ...columnsOf(text) })),
  })
  // A picture that stays keeps its id, and so its address.
  await connection.facilityPicture.deleteMany({
    where: { itemId, fileId: { notIn: pictures.map(({ fileId }) => fileId) } },
  })
  for (const [at, { fileId, alternatives, confirmed }] of pictures.entries()) {
    const position = at + 1
    const said = before?.alternatives.get(fileId)
    const keptSaid = keepTexts(
      before && said ? { source: before.source, texts: said } : null,
      { source, texts: alternatives.map(({ language, ...text }) => ({ language, words: text })) },
      confirmed,
    )
    const { id } = await connection.facilityPicture.upsert({
      where: { itemId_fileId: { itemId, fileId } },
      create: { itemId, fileId, position },
      update: { position },
      select: { id: true },
    })
    await connection.facilityPictureText.deleteMany({ where: { pictureId: id } })
    await connection.facilityPictureText.createMany({
      data: keptSaid.map((text) => ({ pictureId: id, ...columnsOf(text) })),
    })
  }
  await refreshSearch(scope, [itemId])
}

function columns(content: FacilityContent) {
  const { capacity, width, depth, height, address, city, nuts3, price, sheetFileId } = content
  return {
    genre: underscored(content.facilityGenre),
    ...{ capacity, width, depth, height, address, city, nuts3, price, sheetFileId },
    accessibility: content.accessibility.map(underscored),
    pricing: underscored(content.pricing),
    priceUnit: content.priceUnit === null ? null : underscored(content.priceUnit),
  }
}
