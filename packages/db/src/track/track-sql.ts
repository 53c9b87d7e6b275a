import type { IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

/** Joins to a row `t` of track its title `title`, in the reader's language or the source's. */
export function trackTitle(reader: Language): Prisma.Sql {
  return sql`join lateral (
    select title, language from track_text where track_id = t.id
    order by language = ${reader}::language desc, language = t.language desc, language
    limit 1) title on true`
}

/** Joins to a row `s` of step its words `text`, in the reader's language or the source's. */
export function stepText(reader: Language): Prisma.Sql {
  return sql`join lateral (
    select title, instructions, evidence, language, made_from is not null as is_stale
    from step_text where step_id = s.id
    order by language = ${reader}::language desc, language = s.language desc, language
    limit 1) text on true`
}

/**
 * The company's name over rows `t` of track and `e` of sme. Until it agrees, professionals read no
 * more of it than what was typed; its own people know who they are.
 */
export function smeName(actor: Actor): Prisma.Sql {
  if (actor.kind === 'sme') return sql`e.name`
  return sql`case when t.state in ('proposed', 'declined') then t.typed_name else e.name end`
}

/** Whether a dated row under that name holds on a day. */
export function inForceOn(day: IsoDate, row: Prisma.Sql): Prisma.Sql {
  return sql`(${row}.from_date <= ${day}::date and coalesce(${row}.until_date >= ${day}::date, true))`
}
