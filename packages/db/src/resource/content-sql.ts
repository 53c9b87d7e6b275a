import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import type { PreviewReason } from '@traject/domain/resource/preview-kind'
import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

/** What a page shows of a file before it is opened, as far as it was made. */
interface FilePreviewView {
  state: 'waiting' | 'made' | 'none'
  reason: PreviewReason | null
  /** Of its picture, in pixels. */
  width: number | null
  height: number | null
  /** Of a PDF. */
  pages: number | null
  /** How its text begins, and whether that is all. */
  excerpt: string | null
  isWhole: boolean
}

interface FileView {
  name: string
  mediaType: string
  /** In bytes. */
  size: number
  version: number
  /** The moment of that version. */
  since: string
  note: string
  noteLanguage: Language | null
  preview: FilePreviewView | null
}

/** What a resource gives in the language that is shown. */
interface ContentView {
  language: Language
  /** It was made from what the original no longer says. */
  isStale: boolean
  body: string | null
  url: string | null
  file: FileView | null
}

interface VersionView {
  language: Language
  number: number
  name: string
  mediaType: string
  size: number
  at: string
  byName: string
  byHouse: string
  note: string
  noteLanguage: Language | null
  takesBack: number | null
  isCurrent: boolean
}

export interface ContentsView {
  content: ContentView | null
  /** Every language that has content, that of `content` too. */
  contentLanguages: { language: Language; file: { mediaType: string; size: number } | null }[]
  /** Of the files' versions, newest first; empty to who may not read it. */
  history: VersionView[]
}

/** That of the reader's language, else of the source, over a row `c` of resource_content. */
export function contentOrder(
  reader: Language,
  asked: Language | null,
  source: Prisma.Sql,
): Prisma.Sql {
  return sql`order by c.language = ${asked ?? reader}::language desc,
    c.language = ${reader}::language desc, c.language = ${source} desc, c.language limit 1`
}

/** The SQL form of `readsHistory`, over a row `item` of item that the actor sees. */
export function historyOpenTo(actor: Actor, item: Prisma.Sql): Prisma.Sql {
  if (actor.kind !== 'professional') return sql`/*history*/false/*end-history*/`
  return sql`/*history*/(${item}.partnership_id = ${actor.partnershipId}::uuid
    and ${item}.owner_organisation_id = ${actor.organisationId}::uuid)/*end-history*/`
}

/** The contents of a row `p` of item that the actor sees, as jsonb; in the language asked for if there is one. */
export function contentsOf(actor: Actor, reader: Language, asked: Language | null): Prisma.Sql {
  return sql`jsonb_build_object(
    'content', (${shownContent(reader, asked)}),
    'contentLanguages', coalesce((
      select json_agg(json_build_object('language', c.language, 'file', (
        select json_build_object('mediaType', f.media_type, 'size', f.size)
        from file_version v join stored_file f on f.id = v.file_id
        where v.item_id = c.item_id and v.language = c.language and v.number = c.version))
        order by c.language)
      from resource_content c where c.item_id = p.id), '[]'),
    'history', coalesce((${history(actor)}), '[]'))`
}

/** One content of a row `p` of item, as JSON. */
function shownContent(reader: Language, asked: Language | null): Prisma.Sql {
  return sql`
    select json_build_object('language', c.language, 'body', c.body, 'url', c.url,
      'isStale', c.made_from is not null,
      'file', (
        select json_build_object('name', f.name, 'mediaType', f.media_type, 'size', f.size,
          'version', v.number, 'since', v.created_at, 'note', v.note,
          'noteLanguage', v.note_language, 'preview', (
            select json_build_object('state', x.state, 'reason', x.reason, 'width', x.width,
              'height', x.height, 'pages', x.pages, 'excerpt', x.excerpt, 'isWhole', x.is_whole)
            from file_preview x where x.file_id = f.id))
        from file_version v join stored_file f on f.id = v.file_id
        where v.item_id = c.item_id and v.language = c.language and v.number = c.version))
    from resource_content c where c.item_id = p.id
    ${contentOrder(reader, asked, sql`p.source_language`)}`
}

function history(actor: Actor): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('language', v.language, 'number', v.number, 'name', f.name,
      'mediaType', f.media_type, 'size', f.size, 'at', v.created_at, 'byName', b.name,
      'byHouse', h.name, 'note', v.note, 'noteLanguage', v.note_language,
      'takesBack', v.takes_back, 'isCurrent', v.number = c.version)
      order by v.language, v.number desc)
    from resource_content c
    join file_version v on v.item_id = c.item_id and v.language = c.language
    join stored_file f on f.id = v.file_id
    join person b on b.id = v.by_person_id
    join organisation h on h.id = v.by_organisation_id
    where c.item_id = p.id and c.version is not null and ${historyOpenTo(actor, sql`p`)}`
}
