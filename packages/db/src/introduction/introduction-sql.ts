import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'
import { visibleTo } from '../policy-sql.ts'

const { sql } = Prisma

/**
 * The public face of the contact of a row `x`, as a JSON title: while the reader sees the item and the
 * contact has not withdrawn. Nothing otherwise: then it is "a contact of" that house.
 */
export function contactTitle(actor: Actor, reader: Language): Prisma.Sql {
  return sql`(
    select json_build_object('title', words.title, 'language', words.language)
    from item i join contact c on c.item_id = i.id
    join lateral (
      select it.title, it.language from item_text it where it.item_id = i.id
      order by it.language = ${reader}::language desc, it.language = i.source_language desc,
        it.language limit 1) words on true
    where i.id = x.item_id and c.withdrawn_at is null and ${visibleTo(actor)})`
}

/** For whom a row `x` is: the company, or the house that asks. */
export const forWhom = sql`coalesce(
  (select e.name from sme e where e.id = x.for_sme_id),
  (select o.name from organisation o where o.id = x.requester_organisation_id))`

/** For whom the person acted who asked with a row `x`. */
export const requesterPlace = sql`coalesce(
  (select o.name from organisation o where o.id = x.requester_organisation_id),
  (select e.name from sme e where e.id = x.requester_sme_id))`

/** What a row `x` says of its standing; what is shown of it is the domain's to say. */
export const STANDING = sql`x.state::text as state, x.answer_by::text as "answerBy",
  x.hidden_at is not null as "isHidden", x.closed_at is not null as "isClosed"`
