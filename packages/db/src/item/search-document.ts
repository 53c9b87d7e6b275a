import { SHORTEST_MISTYPED } from '@traject/domain/item/search-terms'
import { LANGUAGES } from '@traject/domain/language/language'
import { SPOKEN_LANGUAGES } from '@traject/domain/language/spoken-languages'
import { Prisma } from '../generated/client.ts'
import type { Scope, Writing } from '../scope.ts'

const { sql, join } = Prisma

/** A word that was meant has about as many letters as the one that was typed. */
const SHORTEST_MEANT = SHORTEST_MISTYPED - 1
/** More of a body than this is not searched: a book would weigh down every search. */
const LONGEST_BODY = 100_000

/** What each spoken language is called in the languages that are searched. */
const SPOKEN = JSON.stringify(
  SPOKEN_LANGUAGES.map((code) => ({
    code,
    ...Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code,
      ]),
    ),
  })),
)

/**
 * Writes what an item is found and filtered by, as it stands now: stems by language (title before summary
 * before body, each read in its own language), the plain words for beginnings, its concepts, letters
 * and the words of the partnership for typing errors, the languages of its texts, its aspects, its genre, and
 * the sides it serves. The body of a template are
 * its steps' titles; of a competence the languages that are spoken, by their names in all languages; of a
 * facility what is written of it, with its address. Call it in the transaction that changes any of it.
 */
export async function refreshSearch(scope: Writing<Scope>, itemIds: readonly string[]) {
  if (itemIds.length === 0) return
  const ids = join(itemIds.map((id) => sql`${id}::uuid`))
  await scope.connection.$executeRaw`
    with words as (
      select t.item_id, t.language, t.title, t.summary,
        concat_ws(' ', t.title, t.summary, fa.city) as plain, spoken.lexemes as spoken,
        case when i.kind = 'track-template' then coalesce(steps.titles, '')
          when i.kind = 'facility' then concat_ws(' ', ft.included, ft.conditions,
            ft.accessibility, fa.address, fa.city)
          else left(coalesce(c.body, ''), ${LONGEST_BODY}::int) end as body,
        ('traject_' || t.language)::regconfig as config
      from item_text t
      join item i on i.id = t.item_id
      left join resource_content c on c.item_id = t.item_id and c.language = t.language
      left join facility fa on fa.item_id = i.id
      left join facility_text ft on ft.item_id = i.id and ft.language = t.language
      left join lateral (${spokenNames()}) spoken on true
      left join lateral (${stepTitles()}) steps on true
      where t.item_id in (${ids})
    ), documents as (
      select item_id, array_agg(language order by language) as languages,
        lower(unaccent(string_agg(title || ' ' || summary, ' '))) as letters,
        string_agg(
          (setweight(to_tsvector(config, title), 'A') || setweight(to_tsvector(config, summary), 'B')
            || setweight(to_tsvector(config, body), 'C') || coalesce(spoken, '')
            || setweight(to_tsvector('traject_plain', plain), 'D'))::text, ' '
        )::tsvector as lexemes
      from words group by item_id
    )
    update item i set search_words = d.letters, languages = d.languages,
      search = search_within(i.partnership_id, d.lexemes)
        || search_concepts(i.partnership_id, i.concept_closure),
      genre = (select genre from resource where item_id = i.id),
      aspects = array(select c.id from concept c
        where c.id = any(i.concept_closure) and c.scheme = 'aspect' order by c.id),
      serves = coalesce((select sides from competence where item_id = i.id), '{}')
    from documents d where d.item_id = i.id`
  await scope.connection.$executeRaw`
    insert into search_word (partnership_id, word)
    select distinct t.partnership_id, w.lexeme
    from item_text t, unnest(to_tsvector('traject_plain', t.title || ' ' || t.summary)) w
    where t.item_id in (${ids}) and length(w.lexeme) >= ${SHORTEST_MEANT}::int
    on conflict do nothing`
}

/** The names of the languages that a competence is offered in. */
function spokenNames(): Prisma.Sql {
  return sql`
    select setweight(to_tsvector('traject_en', string_agg(n.en, ' '))
      || to_tsvector('traject_fr', string_agg(n.fr, ' '))
      || to_tsvector('traject_nl', string_agg(n.nl, ' ')), 'C') as lexemes
    from competence k
    join json_to_recordset(${SPOKEN}::json) as n(code text, en text, fr text, nl text)
      on n.code = any(k.languages)
    where k.item_id = t.item_id`
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
