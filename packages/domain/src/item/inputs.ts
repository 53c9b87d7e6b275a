import { z } from 'zod'
import { LANGUAGES, type Language } from '../language/language.ts'
import { confirmedFields } from '../language/translations.ts'
import { SIDES } from '../partnership/side.ts'
import { RESOURCE_FORMS, type ResourceForm } from './resource-forms.ts'
import { ITEM_TERMS, REACHES, RESOURCE_GENRES, VISIBILITIES } from './sharing.ts'

// Messages are keys of the `errors` messages, said beside the field.

const title = z.string().trim().max(160, 'title-long').default('')
const summary = z.string().trim().max(600, 'summary-long').default('')
const text = z.object({ title, summary }).prefault({})

const webAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'url-wrong' })
  .max(2000, 'url-long')

const day = z.iso.date('date-wrong')

/** What every kind of item says of itself; texts that are empty are absent. */
export const describedFields = {
  sourceLanguage: z.enum(LANGUAGES, 'choose-one'),
  texts: z.object({ en: text, fr: text, nl: text }).prefault({}),
  ...confirmedFields,
  concepts: z.array(z.string().max(120)).max(20, 'concepts-many').default([]),
  terms: z.enum(ITEM_TERMS, 'choose-one'),
  mayHandOn: z.stringbool().or(z.boolean()).default(false),
  validUntil: day.optional(),
}
const described = z.object(describedFields)

/** A title in its own language, and in every other one that says anything, there or elsewhere. */
export function refuseUntitled(
  { sourceLanguage, texts }: Pick<z.infer<typeof described>, 'sourceLanguage' | 'texts'>,
  context: z.RefinementCtx,
  saysMore: (language: Language) => boolean = () => false,
) {
  for (const language of LANGUAGES) {
    const { title: given, summary: said } = texts[language]
    const isSilent = said === '' && language !== sourceLanguage && !saysMore(language)
    if (given !== '' || isSilent) continue
    const path = ['texts', language, 'title']
    context.addIssue({ code: 'custom', path, message: 'title-missing' })
  }
}

/** What a resource gives in one language; of the three fields its form decides which counts. */
const content = z.object({
  body: z.string().trim().max(200_000, 'body-long').optional(),
  url: webAddress.optional(),
  /** A file that was received before this form was checked, or the one that is there. */
  fileId: z.uuid().optional(),
  /** What changed in a new file. */
  note: z.string().trim().max(600, 'note-long').default(''),
  /** There is to be no file in this language any more. */
  isDropped: z.stringbool().or(z.boolean()).default(false),
})
type ContentInput = z.infer<typeof content>

/** What of a language's content counts under a form; nothing: it has none. */
export function contentUnder(form: ResourceForm, given: ContentInput): string | null {
  if (form === 'text') return given.body || null
  if (form === 'link') return given.url ?? null
  return given.isDropped ? null : (given.fileId ?? null)
}

/** Where each form's content stands in a language's fields, and what is said where it is missing. */
const MISSING = {
  text: ['body', 'body-missing'],
  link: ['url', 'url-missing'],
  file: ['file', 'file-missing'],
} as const

/** A resource as its form sends it; what is empty there is absent here. One form for all languages. */
export const resourceInput = described
  .extend({
    form: z.enum(RESOURCE_FORMS, 'choose-one'),
    genre: z.enum(RESOURCE_GENRES, 'choose-one'),
    contents: z
      .object({ en: content.prefault({}), fr: content.prefault({}), nl: content.prefault({}) })
      .prefault({}),
  })
  .superRefine((resource, context) => {
    const { form, sourceLanguage, contents } = resource
    const given = (language: Language) => contentUnder(form, contents[language]) !== null
    refuseUntitled(resource, context, given)
    if (given(sourceLanguage)) return
    const [field, message] = MISSING[form]
    context.addIssue({ code: 'custom', path: ['contents', sourceLanguage, field], message })
  })
export type ResourceInput = z.infer<typeof resourceInput>

/** With whom an item is shared, as the share panel sends it. */
export const shareInput = z
  .object({
    visibility: z.enum(VISIBILITIES, 'choose-one'),
    reach: z.enum(REACHES, 'choose-one').default('partners'),
    houses: z.array(z.uuid()).max(100).default([]),
    sides: z.array(z.enum(SIDES)).default([]),
    mayHandOn: z.stringbool().or(z.boolean()).default(false),
  })
  .superRefine(({ visibility, houses, sides }, context) => {
    if (visibility === 'selected' && houses.length === 0) {
      context.addIssue({ code: 'custom', path: ['houses'], message: 'houses-missing' })
    }
    if (visibility === 'regions' && sides.length === 0) {
      context.addIssue({ code: 'custom', path: ['sides'], message: 'sides-missing' })
    }
  })
export type ShareInput = z.infer<typeof shareInput>
