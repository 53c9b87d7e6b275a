import { z } from 'zod'
import { firstProblem, type ImportRow, type RowProblem, type Said } from '../import/row.ts'
import { languageOf } from '../import/said-words.ts'
import { LANGUAGES, type Language } from '../language/language.ts'
import { LEGAL_BASES } from './contact.ts'
import { addressOf, IMPORT_FIELDS, type ImportField, nameOf } from './import-columns.ts'
import { type ContactInput, contactInput } from './inputs.ts'
import { revealedBy } from './revealing.ts'

/** What is said once for all rows of a file. */
export const importChoices = z.object({
  /** Of each column the field it fills; empty: it is not taken. None: as the headings say. */
  columns: z
    .array(z.enum(IMPORT_FIELDS).or(z.literal('')))
    .max(200)
    .optional(),
  /** The language of roles and of what they can be asked for. */
  language: z.enum(LANGUAGES, 'choose-one'),
  legalBasis: z.enum(LEGAL_BASES, 'choose-one').default('legitimate-interest'),
  /** The role of those of whom the file says none. */
  role: z.string().trim().min(1, 'title-missing').max(160, 'title-long'),
})
export type ImportChoices = z.infer<typeof importChoices>

export type ContactRow = ImportRow<ImportField>

/** A row as a contact that could be written, or what is wrong with it. */
export type RowContact = { input: ContactInput } | { problem: RowProblem }

/** Reads a row by the same rules as the form. */
export function contactOfRow(
  said: Said<ImportField>,
  { language, legalBasis, role }: Pick<ImportChoices, 'language' | 'legalBasis' | 'role'>,
): RowContact {
  const parsed = contactInput.safeParse({
    sourceLanguage: language,
    texts: { [language]: { title: said.role || role, summary: said.about ?? '' } },
    terms: 'partnership',
    acquaintance: 'knows',
    legalBasis,
    name: nameOf(said),
    organisation: said.organisation ?? '',
    address: addressOf(said),
    phone: said.phone ?? '',
    email: said.email ?? '',
    mailLanguage: languageOf<Language>(said.language ?? '', language),
  })
  if (!parsed.success) {
    return { problem: firstProblem(parsed.error.issues, (field) => COLUMN_OF[field] ?? field) }
  }
  const { title, summary } = parsed.data.texts[language]
  const [given] = revealedBy(parsed.data, [
    { path: 'role', text: title },
    { path: 'about', text: summary },
  ])
  if (given) return { problem: { field: given.path, message: `reveals-${given.reveals}` } }
  return { input: parsed.data }
}

/** A form's fields under the names of the columns. */
const COLUMN_OF: Readonly<Record<string, ImportField>> = { title: 'role', summary: 'about' }
