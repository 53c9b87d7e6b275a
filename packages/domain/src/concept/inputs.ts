import { z } from 'zod'
import { LANGUAGES } from '../language/language.ts'
import { CONCEPT_SCHEMES } from './concept.ts'

// Messages are keys of the `errors` messages, said beside the field.

/** A partnership adds to the base; it does not write a vocabulary of its own. */
export const MOST_OWN_CONCEPTS = 1000
export const LONGEST_LABEL = 120
export const MOST_SYNONYMS = 30

const id = z.string().max(120)

const label = z
  .string({ error: 'label-missing' })
  .trim()
  .min(1, 'label-missing')
  .max(LONGEST_LABEL, 'label-long')

/** One a line, as people write lists; semicolons part them as well. */
const synonyms = z
  .string()
  .or(z.array(z.string()))
  .default('')
  .transform((said) => {
    const words = typeof said === 'string' ? said.split(/[\n;]/) : said
    return [...new Set(words.map((one) => one.trim()))].filter(Boolean)
  })
  .refine((all) => all.length <= MOST_SYNONYMS, 'synonyms-many')
  .refine((all) => all.every((one) => one.length <= LONGEST_LABEL), 'synonym-long')

/** A concept of a partnership's own, as its form sends it. */
export const ownConceptInput = z.object({
  scheme: z.enum(CONCEPT_SCHEMES, 'choose-one'),
  label: z.object({ en: label, fr: label, nl: label }),
  synonyms: z.object({ en: synonyms, fr: synonyms, nl: synonyms }).prefault({}),
  broader: z.array(id).max(5, 'broader-many').default([]),
  related: z.array(id).max(20, 'concepts-many').default([]),
})
export type OwnConceptInput = z.output<typeof ownConceptInput>

export const removeConceptInput = z.object({
  id,
  /** What stands in its place wherever it was carried; nothing: it goes without. */
  replaceBy: z
    .string()
    .max(120)
    .nullable()
    .default('')
    .transform((chosen) => chosen || null),
})

export const proposeInput = z.object({ q: z.string().max(200).catch('') })

export const vocabularyFilterInput = z.object({
  q: z.string().max(200).catch('').default(''),
  scheme: z.enum(CONCEPT_SCHEMES).optional().catch(undefined),
  /** The partnership's own alone. */
  own: z.stringbool().or(z.boolean()).catch(false).default(false),
  /** The last concept of the page before. */
  after: id.optional().catch(undefined),
})
export type VocabularyFilter = z.output<typeof vocabularyFilterInput>

/** Bytes of a file to import: some thousands of concepts. */
export const LARGEST_IMPORT = 900_000

export const importInput = z.object({
  /** The text of the file: Turtle or RDF/XML. */
  source: z
    .string({ error: 'file-missing' })
    // A form gives line ends otherwise than a file.
    .transform((text) => text.replace(/\r\n?/g, '\n'))
    .pipe(z.string().min(1, 'file-missing').max(LARGEST_IMPORT, 'skos-large')),
  /** For concepts that name no scheme of ours. */
  scheme: z.enum(CONCEPT_SCHEMES, 'choose-one').default('topic'),
})
export type ImportInput = z.output<typeof importInput>

export const confirmImportInput = importInput.extend({
  /** What the preview showed: written only while it is still what will happen. */
  shown: z.string().max(100),
})

export const isLanguage = (tag: string): tag is (typeof LANGUAGES)[number] =>
  (LANGUAGES as readonly string[]).includes(tag)
