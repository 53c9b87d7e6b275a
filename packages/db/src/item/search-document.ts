import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'

const { sql, join } = Prisma

/** More of a body than this is not searched: a book would weigh down every search. */
const LONGEST_BODY = 100_000

/**
 * Writes what an item is found and filtered by, as it stands now: stems by language (title before summary
 * before body; a template's body are its steps' titles), the plain words for beginnings, its concepts,
 * letters for typing errors, the languages of its texts, and its genre. Call it in the transaction that
 * changes a text or the concepts.
 */
export async function refreshSearch(scope: Writing<Scope>, itemIds: readonly string[]) {
  if (itemIds.length === 0) return
  const ids = join(itemIds.map((id) => sql`${id}::uuid`))
  await scope.connection.$executeRaw`
    with words as (
      select t.item_id, t.language, t.title, t.summary,
        case when i.kind = 'track-template' then coalesce(steps.titles, '')
          when t.language = i.source_language then left(coalesce(r.body, ''), ${LONGEST_BODY}::int)
          else '' end as body,
        ('traject_' || t.language)::regconfig as config
      from item_text t
      join item i on i.id = t.item_id
      left join resource r on r.item_id = i.id
      left join lateral (${stepTitles()}) steps on true
      where t.item_id in (${ids})
    ), documents as (
      select item_id, array_agg(language order by language) as languages,
        lower(unaccent(string_agg(title || ' ' || summary, ' '))) as letters,
        string_agg(
          (setweight(to_tsvector(config, title), 'A') || setweight(to_tsvector(config, summary), 'B')
            || setweight(to_tsvector(config, body), 'C')
            || setweight(to_tsvector('traject_plain', title || ' ' || summary), 'D'))::text, ' '
        )::tsvector as lexemes
      from words group by item_id
    )
    update item i set search_words = d.letters, languages = d.languages,
      search = search_within(i.partnership_id, d.lexemes)
        || search_concepts(i.partnership_id, i.concept_closure),
      genre = (select genre from resource where item_id = i.id)
    from documents d where d.item_id = i.id`
}

/** The titles of a template's steps in a text's language: of the newest published version. */
function stepTitles(): Prisma.Sql {
  return sql`
    select string_agg(st.title, ' ') as titles
    from template_step s join template_step_text st on st.step_id = s.id
    where st.language = t.language and s.version_id = (
      select v.id from track_template_version v
      where v.item_id = t.item_id and v.state = 'published' order by v.number desc limit 1)`
}
