import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { visibleTo } from '../policy-sql.ts'

const { sql } = Prisma

/** An attachment as a reader may know of it: of one that he may not see, that it is there. */
export type AttachedResource =
  | { seen: true; id: string; title: string; language: Language; ownerName: string }
  | { seen: false }

/**
 * The id of the version of an item that readers get: the newest published one; else, of those that meet
 * a condition over `v`, the newest retired one or the draft.
 */
export function readVersion(itemId: Prisma.Sql, condition = sql`true`): Prisma.Sql {
  return sql`(select v.id from track_template_version v where v.item_id = ${itemId}
      and (v.state = 'published' or ${condition})
    order by v.state = 'published' desc, v.state = 'retired' desc, v.number desc limit 1)`
}

/** Where a text in the reader's language, else in the source's, comes first. */
export function byLanguage(reader: Language, source: Prisma.Sql): Prisma.Sql {
  return sql`order by language = ${reader}::language desc, language = ${source} desc, language
    limit 1`
}

/** What is attached to the step `s`, in order, as far as the actor may see it: a JSON array. */
export function attachedTo(actor: Actor, reader: Language): Prisma.Sql {
  return sql`coalesce((
    select json_agg(case when shown.id is null then json_build_object('seen', false)
      else json_build_object('seen', true, 'id', shown.id, 'title', shown.title,
        'language', shown.language, 'ownerName', shown.owner) end order by a.position)
    from template_step_resource a left join lateral (
      select i.id, words.title, words.language, o.name as owner
      from item i join organisation o on o.id = i.owner_organisation_id
      join lateral (select title, language from item_text where item_id = i.id
        ${byLanguage(reader, sql`i.source_language`)}) words on true
      where i.id = a.item_id and ${visibleTo(actor)}) shown on true
    where a.step_id = s.id), '[]')`
}

/** The house whose turn the step `s` is, where that is another than the owner: a JSON object. */
export function turnOf(today: string): Prisma.Sql {
  return sql`(
    select json_build_object('id', o.id, 'name', o.name, 'side', (
      select seat.side from partner_seat seat
      where seat.partnership_id = s.partnership_id and seat.organisation_id = o.id
        and seat.from_date <= ${today}::date
      order by seat.from_date desc limit 1))
    from organisation o where o.id = s.organisation_id)`
}
