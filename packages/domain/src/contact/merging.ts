import { z } from 'zod'
import { addDays, type IsoDate } from '../calendar/date.ts'
import { LANGUAGES } from '../language/language.ts'
import type { ContactInput } from './inputs.ts'

/** How long a merge can be taken back. */
export const UNDO_DAYS = 30

/** The last day on which a merge of that day is taken back. */
export const undoneUntil = (mergedOn: IsoDate): IsoDate => addDays(mergedOn, UNDO_DAYS)

/** Fields of one value: of the kept contact, or of the other. */
export const CHOSEN_FIELDS = [
  'name',
  'organisation',
  'address',
  'phone',
  'email',
  'mailLanguage',
  'acquaintance',
] as const
export type ChosenField = (typeof CHOSEN_FIELDS)[number]

/** Fields of several values, which may also be joined. */
export const JOINED_FIELDS = ['sides', 'countries', 'languages', 'concepts'] as const
export type JoinedField = (typeof JOINED_FIELDS)[number]

const one = z.enum(['kept', 'other']).optional()
const some = z.enum(['kept', 'other', 'both']).optional()

/** From which of the two each field is taken; what is absent is taken as `defaultChoices` says. */
const mergeChoices = z.object({
  name: one,
  organisation: one,
  address: one,
  phone: one,
  email: one,
  mailLanguage: one,
  acquaintance: one,
  sides: some,
  countries: some,
  languages: some,
  concepts: some,
  /** Role and what it can be asked for, by language. */
  texts: z.object({ en: one, fr: one, nl: one }).prefault({}),
})
export type MergeChoices = z.infer<typeof mergeChoices>

const revision = z.coerce.number().int().positive()

/** Which of two contacts is kept, as they stood when the form was opened, and what of each. */
export const mergeInput = z.object({
  keptId: z.string(),
  otherId: z.string(),
  keptRevision: revision,
  otherRevision: revision,
  choices: mergeChoices.prefault({}),
})
export type MergeInput = z.infer<typeof mergeInput>

const isEmpty = (value: string | readonly string[]) => value.length === 0

/** The kept one, and where it says nothing, the other. */
export function defaultChoices(kept: ContactInput, other: ContactInput) {
  const of = (field: ChosenField | JoinedField) =>
    isEmpty(kept[field]) && !isEmpty(other[field]) ? ('other' as const) : ('kept' as const)
  const ofText = (language: (typeof LANGUAGES)[number]) =>
    kept.texts[language].title === '' ? ('other' as const) : ('kept' as const)
  return { of, ofText }
}

/**
 * What is kept of two contacts. Whether it is a desk, its original language and its terms are the kept
 * one's. Consent is asked of both where one gave it, and who of the two was not told makes both untold.
 */
export function mergeContacts(
  kept: ContactInput,
  other: ContactInput,
  choices: MergeChoices,
): ContactInput {
  const { of, ofText } = defaultChoices(kept, other)
  const from = (choice: 'kept' | 'other' | 'both') => (choice === 'other' ? other : kept)
  const chosen = <F extends ChosenField>(field: F) => from(choices[field] ?? of(field))[field]
  const joined = <F extends JoinedField>(field: F): ContactInput[F] => {
    const choice = choices[field] ?? of(field)
    if (choice !== 'both') return from(choice)[field]
    return [...new Set<string>([...kept[field], ...other[field]])] as ContactInput[F]
  }
  const texts = { ...kept.texts }
  for (const language of LANGUAGES) {
    texts[language] = from(choices.texts[language] ?? ofText(language)).texts[language]
  }
  const isTold = kept.informed !== 'not-yet' && other.informed !== 'not-yet'
  const isConsent = kept.legalBasis === 'consent' || other.legalBasis === 'consent'
  return {
    ...kept,
    texts,
    name: chosen('name'),
    organisation: chosen('organisation'),
    address: chosen('address'),
    phone: chosen('phone'),
    email: chosen('email'),
    mailLanguage: chosen('mailLanguage'),
    acquaintance: chosen('acquaintance'),
    sides: joined('sides'),
    countries: joined('countries'),
    languages: joined('languages'),
    concepts: joined('concepts'),
    legalBasis: isConsent ? 'consent' : 'legitimate-interest',
    ...(isTold ? {} : { informed: 'not-yet', informedOn: undefined, informedHow: '' }),
  }
}
