import { z } from 'zod'
import { describedFields, refuseUntitled } from '../item/inputs.ts'
import { LANGUAGES } from '../language/language.ts'
import { SIDES } from '../partnership/side.ts'
import { ACQUAINTANCES, CONTACT_COUNTRIES, LEGAL_BASES, SPOKEN_LANGUAGES } from './contact.ts'

const line = (most: number) => z.string().trim().max(most, 'line-long').default('')
const on = z.stringbool().or(z.boolean()).default(false)
const day = z.iso.date('date-wrong').optional()

/** What a house writes of the hidden face. */
const hiddenFields = {
  name: z
    .string('contact-name-missing')
    .trim()
    .min(1, 'contact-name-missing')
    .max(200, 'line-long'),
  organisation: line(200),
  address: z.string().trim().max(500, 'line-long').default(''),
  phone: line(60),
  email: z
    .union([z.literal(''), z.email('email-wrong').max(254, 'line-long')], 'email-wrong')
    .default(''),
  /** In which it is written to. */
  mailLanguage: z.enum(LANGUAGES, 'choose-one'),
}

/** What both forms and files say of a contact. */
const contactFields = {
  ...describedFields,
  ...hiddenFields,
  isDesk: on,
  sides: z.array(z.enum(SIDES)).default([]),
  countries: z.array(z.enum(CONTACT_COUNTRIES)).default([]),
  languages: z.array(z.enum(SPOKEN_LANGUAGES)).default([]),
  acquaintance: z.enum(ACQUAINTANCES, 'choose-one'),
  legalBasis: z.enum(LEGAL_BASES, 'choose-one'),
  /** `house`: it told the contact itself. What the platform told stays told. */
  informed: z.enum(['not-yet', 'platform', 'house'], 'choose-one').default('not-yet'),
  informedOn: day,
  informedHow: line(200),
  /** Of somebody who withdrew from this house: when and how a new agreement was given. */
  agreedAnewOn: day,
  agreedAnewHow: line(200),
}

/** A contact as its form sends it; what is empty there is absent here. */
export const contactInput = z.object(contactFields).superRefine((contact, context) => {
  const say = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  refuseUntitled(contact, context)
  if (contact.informed === 'house') {
    if (!contact.informedOn) say('informedOn', 'informed-on-missing')
    if (contact.informedHow === '') say('informedHow', 'informed-how-missing')
  }
  if (contact.agreedAnewOn && contact.agreedAnewHow === '')
    say('agreedAnewHow', 'agreed-how-missing')
  if (!contact.agreedAnewOn && contact.agreedAnewHow !== '')
    say('agreedAnewOn', 'agreed-on-missing')
})
export type ContactInput = z.infer<typeof contactInput>
