import { z } from 'zod'
import { LANGUAGES, type Language } from '../language/language.ts'
import { LEGAL_BASES } from './contact.ts'
import { addressOf, IMPORT_FIELDS, type ImportField, languageOf, nameOf } from './import-columns.ts'
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

/** A row of a file, or why it cannot be read. */
export type ImportRow = { line: number } & (
  | { said: Partial<Record<ImportField, string>> }
  | { problem: string }
)

/** What is wrong with a row: where, and a key of the `errors` messages. */
export interface RowProblem {
  field: string | null
  message: string
}

/** A row as a contact that could be written, or what is wrong with it. */
export type RowContact = { input: ContactInput } | { problem: RowProblem }

/** Reads a row by the same rules as the form. */
export function contactOfRow(
  said: Partial<Record<ImportField, string>>,
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
    const [issue] = parsed.error.issues
    return { problem: { field: fieldOf(issue?.path ?? []), message: issue?.message ?? 'wrong' } }
  }
  const { title, summary } = parsed.data.texts[language]
  const [given] = revealedBy(parsed.data, [
    { path: 'role', text: title },
    { path: 'about', text: summary },
  ])
  if (given) return { problem: { field: given.path, message: `reveals-${given.reveals}` } }
  return { input: parsed.data }
}

/** The name of a form's field as files have it. */
function fieldOf(path: PropertyKey[]): string | null {
  const last = String(path.at(-1) ?? '')
  if (last === 'title') return 'role'
  if (last === 'summary') return 'about'
  return last === '' ? null : last
}
