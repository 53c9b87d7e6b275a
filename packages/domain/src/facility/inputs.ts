import { z } from 'zod'
import { describedFields, refuseUntitled } from '../item/inputs.ts'
import { ITEM_TERMS } from '../item/sharing.ts'
import { LANGUAGES } from '../language/language.ts'
import { confirmedFields } from '../language/translations.ts'
import { sideOfRegion } from '../partnership/region.ts'
import { centimetresOf, centsOf } from './amounts.ts'
import {
  FACILITY_ACCESS,
  FACILITY_GENRES,
  FACILITY_PRICINGS,
  FACILITY_WORDS,
  MOST_PICTURES,
  PRICE_UNITS,
} from './facility.ts'

// Messages are keys of the `errors` messages, said beside the field.

/** As it is typed, in metres or euros; as a whole number once it was read. */
const read = (reading: (typed: string) => number | undefined, message: string) =>
  z
    .union(
      [
        z.string().transform((typed, context) => {
          const amount = reading(typed)
          if (amount === undefined) context.addIssue({ code: 'custom', message })
          return amount ?? z.NEVER
        }),
        z.int().positive(),
      ],
      message,
    )
    .optional()

const length = read(centimetresOf, 'length-wrong')
const people = z.coerce.number({ error: 'capacity-wrong' }).int('capacity-wrong')
const words = z.string().trim().max(2000, 'facility-words-long').default('')
const wordsOfOne = z
  .object({ included: words, conditions: words, accessibility: words })
  .prefault({})
const alternative = z.string().trim().max(300, 'alternative-long').default('')

/** One picture of the form, in the order of the form; its place says where it is shown. */
const picture = z.object({
  pictureId: z.uuid().optional(),
  place: z.coerce.number().int().min(1).max(MOST_PICTURES).catch(MOST_PICTURES).optional(),
  isTakenAway: z.stringbool().or(z.boolean()).default(false),
  alternatives: z.object({ en: alternative, fr: alternative, nl: alternative }).prefault({}),
  /** Translations of these that are right, though nobody touched them. */
  stillRight: confirmedFields.stillRight,
})

/** A facility as its form sends it; what is empty there is absent here. */
export const facilityInput = z
  .object({
    ...describedFields,
    terms: z.enum(ITEM_TERMS).default('partnership'),
    genre: z.enum(FACILITY_GENRES, 'choose-one'),
    capacity: people.min(1, 'capacity-wrong').max(100_000, 'capacity-wrong').optional(),
    width: length,
    depth: length,
    height: length,
    accessibility: z.array(z.enum(FACILITY_ACCESS)).default([]),
    words: z.object({ en: wordsOfOne, fr: wordsOfOne, nl: wordsOfOne }).prefault({}),
    /** Translations of these words that are right, though nobody touched them. */
    wordsStillRight: confirmedFields.stillRight,
    address: z.string().trim().max(200, 'line-long').default(''),
    city: z.string({ error: 'city-missing' }).trim().min(1, 'city-missing').max(120, 'city-long'),
    nuts3: z
      .string({ error: 'region-missing' })
      .refine((region) => sideOfRegion(region) !== undefined, 'region-missing'),
    pricing: z.enum(FACILITY_PRICINGS, 'choose-one'),
    price: read(centsOf, 'price-wrong'),
    priceUnit: z.enum(PRICE_UNITS, 'choose-one').optional(),
    /** Files that were received before this form was checked. */
    sheetId: z.uuid().optional(),
    isSheetTakenAway: z.stringbool().or(z.boolean()).default(false),
    pictures: z.array(picture).max(MOST_PICTURES, 'pictures-many').default([]),
  })
  .superRefine((facility, context) => {
    const say = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const { sourceLanguage, texts, pricing } = facility
    refuseUntitled(facility, context)
    if (pricing === 'priced' && facility.price === undefined) say(['price'], 'price-missing')
    if (pricing === 'priced' && !facility.priceUnit) say(['priceUnit'], 'choose-one')
    for (const language of LANGUAGES) {
      const isWritten = FACILITY_WORDS.some((one) => facility.words[language][one] !== '')
      // A translation begins with its title; that of the original is asked anyway.
      if (isWritten && texts[language].title === '' && language !== sourceLanguage) {
        say(['texts', language, 'title'], 'title-missing')
      }
    }
    facility.pictures.forEach(({ pictureId, isTakenAway, alternatives }, at) => {
      if (isTakenAway) return
      const said = LANGUAGES.some((language) => alternatives[language] !== '')
      if (!pictureId && said) say(['pictures', at, 'picture'], 'picture-missing')
      if (pictureId && alternatives[sourceLanguage] === '') {
        say(['pictures', at, 'alternatives', sourceLanguage], 'alternative-missing')
      }
    })
  })
export type FacilityInput = z.infer<typeof facilityInput>
