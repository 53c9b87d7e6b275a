import { type Concept, closures } from '@traject/domain/concept/concept'
import { wordsOf } from '@traject/domain/item/search-terms'
import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { Prisma } from '../generated/client.ts'
import type { Scope, TenantScope, Writing } from '../scope.ts'

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

/** Reads the base vocabulary in anew: the same in every partnership. One statement a language. */
export async function replaceBaseVocabulary(
  scope: Writing<Scope<'operator'>>,
  concepts: readonly Concept[],
) {
  const closure = closures(concepts)
  const { connection } = scope
  await connection.concept.deleteMany({ where: { partnershipId: null } })
  await connection.concept.createMany({
    data: concepts.map(({ id, scheme, broader, related }, position) => ({
      id,
      scheme,
      broader: [...broader],
      related: [...related],
      closure: closure.get(id) ?? [id],
      position,
    })),
  })
  for (const language of LANGUAGES) await insertLabels(scope, language, concepts)
}

async function insertLabels(
  { connection }: Writing<Scope<'operator'>>,
  language: Language,
  concepts: readonly Concept[],
) {
  const rows = concepts.flatMap(({ id, label, synonyms }) =>
    [...new Set([label[language], ...synonyms[language]])].map((said) => {
      return {
        id,
        label: said,
        words: wordsOf(said).join(' '),
        preferred: said === label[language],
      }
    }),
  )
  await connection.$executeRaw`
    insert into concept_label (concept_id, language, label, preferred, phrase, lexemes)
    select r.id, ${language}::language, r.label, r.preferred,
      ${phraseOf(language, sql`r.words`)}::tsquery, to_tsvector(${TEXT_CONFIG[language]}, r.words)
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r(id text, label text, words text, preferred bool)
    on conflict do nothing`
}

export interface ConceptChoice {
  id: string
  scheme: Concept['scheme']
  /** In the reader's language. */
  label: string
}

/** Every concept that the partnership knows, under its label in the reader's language. */
export function listConcepts(
  scope: Scope,
  partnershipId: string,
  reader: Language,
): Promise<ConceptChoice[]> {
  return scope.connection.$queryRaw<ConceptChoice[]>(conceptChoices(partnershipId, reader))
}

/** Its rows are `ConceptChoice`. */
export function conceptChoices(partnershipId: string, reader: Language): Prisma.Sql {
  return sql`
    select c.id, c.scheme, l.label
    from concept c
    join concept_label l on l.concept_id = c.id and l.language = ${reader}::language and l.preferred
    where c.partnership_id is null or c.partnership_id = ${partnershipId}::uuid
    order by c.scheme, l.label collate "und-x-icu"`
}

/** The concepts with everything broader, or none where the partnership does not know one of them. */
export async function closureOf(
  { connection, partnershipId }: TenantScope,
  concepts: readonly string[],
): Promise<string[] | null> {
  const asked = new Set(concepts)
  const rows = await connection.concept.findMany({
    where: { id: { in: [...asked] }, OR: [{ partnershipId: null }, { partnershipId }] },
    select: { closure: true },
  })
  if (rows.length < asked.size) return null
  return [...new Set(rows.flatMap(({ closure }) => closure))].sort()
}

export async function readSetting(scope: Scope<'operator'>, key: string): Promise<string | null> {
  return (await scope.connection.setting.findUnique({ where: { key } }))?.value ?? null
}

export async function writeSetting(scope: Writing<Scope<'operator'>>, key: string, value: string) {
  await scope.connection.setting.upsert({
    where: { key },
    create: { key, value },
    update: { value },
  })
}
