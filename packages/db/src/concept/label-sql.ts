import type { Language } from '@traject/domain/language/language'
import type { Actor } from '@traject/domain/policy/actor'
import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

/** How each language reads words. Made by the migrations. */
export const TEXT_CONFIG = {
  en: sql`'traject_en'::regconfig`,
  fr: sql`'traject_fr'::regconfig`,
  nl: sql`'traject_nl'::regconfig`,
} as const satisfies Record<Language, Prisma.Sql>

/** The stems of some words one after the other; small words between them do not matter. */
export function phraseOf(language: Language, words: Prisma.Sql): Prisma.Sql {
  return sql`regexp_replace(
    phraseto_tsquery(${TEXT_CONFIG[language]}, ${words})::text, '<[0-9]+>', '<->', 'g')`
}

/** A text as `concept_label.letters` has it: small, without accents and what stands between words. */
export const letters = (text: Prisma.Sql) => sql`lower(unaccent(translate(${text}, '-’''', '   ')))`

/** Over a row of concept or concept_label: the base, or the partnership's own. */
export function knownIn(row: Prisma.Sql, partnershipId: string): Prisma.Sql {
  return sql`/*known*/(${row}.partnership_id is null
    or ${row}.partnership_id = ${partnershipId}::uuid)/*end*/`
}

/** The same for whoever looks, also at a public thing of a partnership that is not his. */
export function knownTo(row: Prisma.Sql, actor: Actor): Prisma.Sql {
  if (actor.kind === 'unattached') return sql`/*known*/(${row}.partnership_id is null)/*end*/`
  return knownIn(row, actor.partnershipId)
}
