import { z } from 'zod'
import { LANGUAGES } from '../language/language.ts'
import { SIDES } from '../partnership/side.ts'
import { RESOURCE_FORMS } from './resource-forms.ts'
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
  concepts: z.array(z.string().max(120)).max(20, 'concepts-many').default([]),
  terms: z.enum(ITEM_TERMS, 'choose-one'),
  mayHandOn: z.stringbool().or(z.boolean()).default(false),
  validUntil: day.optional(),
}
const described = z.object(describedFields)

/** A title in its own language, and in every other one that says anything. */
export function refuseUntitled(
  { sourceLanguage, texts }: Pick<z.infer<typeof described>, 'sourceLanguage' | 'texts'>,
  context: z.RefinementCtx,
) {
  for (const language of LANGUAGES) {
    const { title: given, summary: said } = texts[language]
    if (given !== '' || (said === '' && language !== sourceLanguage)) continue
    const path = ['texts', language, 'title']
    context.addIssue({ code: 'custom', path, message: 'title-missing' })
  }
}

/** A resource as its form sends it; what is empty there is absent here. */
export const resourceInput = described
  .extend({
    form: z.enum(RESOURCE_FORMS, 'choose-one'),
    genre: z.enum(RESOURCE_GENRES, 'choose-one'),
    body: z.string().trim().max(200_000, 'body-long').optional(),
    url: webAddress.optional(),
    /** A file that was received before this form was checked. */
    fileId: z.uuid().optional(),
  })
  .superRefine((resource, context) => {
    const say = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const { form } = resource
    refuseUntitled(resource, context)
    if (form === 'text' && !resource.body) say(['body'], 'body-missing')
    if (form === 'link' && !resource.url) say(['url'], 'url-missing')
    if (form === 'file' && !resource.fileId) say(['file'], 'file-missing')
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
