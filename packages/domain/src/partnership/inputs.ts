import { z } from 'zod'
import { LANGUAGES } from '../language/language.ts'
import { sideOfRegion } from './region.ts'
import { bareNumber, COUNTRIES, isRegistrationNumber } from './registration-number.ts'

// Messages are keys of the `errors` messages, said beside the field.

const day = z.iso.date({ error: 'date-wrong' })
const nuts3 = z
  .string({ error: 'region-missing' })
  .refine((region) => sideOfRegion(region) !== undefined, 'region-missing')

const place = {
  city: z.string({ error: 'city-missing' }).trim().min(1, 'city-missing').max(120, 'city-long'),
  nuts3,
  sectors: z.array(z.string().max(120)).max(12, 'concepts-many').default([]),
}

/** A house as a legal entity; the number is optional, and right where it is given. */
const organisation = {
  name: z.string({ error: 'house-missing' }).trim().min(1, 'house-missing').max(160, 'house-long'),
  country: z.enum(COUNTRIES, 'choose-one'),
  registrationNumber: z.string().trim().max(40, 'number-wrong').default(''),
  language: z.enum(LANGUAGES, 'choose-one'),
}

type Numbered = { country: (typeof COUNTRIES)[number]; registrationNumber: string }

/** Keeps digits alone, or nothing; refuses what no register can have given. */
function withBareNumber<Input extends Numbered>(input: Input, context: z.RefinementCtx) {
  const registrationNumber = bareNumber(input.country, input.registrationNumber)
  const isEmpty = input.registrationNumber === ''
  if (!isEmpty && !isRegistrationNumber(input.country, registrationNumber)) {
    const path = ['registrationNumber']
    context.addIssue({ code: 'custom', path, message: `number-wrong-${input.country}` })
  }
  return { ...input, registrationNumber: isEmpty ? null : registrationNumber }
}

/** A seat to be given: the house, its role, where it is, and since when. */
export const addSeatInput = z
  .object({
    ...organisation,
    ...place,
    role: z.enum(['partner', 'associated'], 'choose-one'),
    from: day,
  })
  .transform(withBareNumber)
export type AddSeatInput = z.output<typeof addSeatInput>

export const changeSeatInput = z.object({ id: z.uuid(), ...place })
export type ChangeSeatInput = z.infer<typeof changeSeatInput>

export const endSeatInput = z.object({ id: z.uuid(), until: day })
export type EndSeatInput = z.infer<typeof endSeatInput>

const months = z.coerce.number({ error: 'months-wrong' }).int('months-wrong')
const settings = {
  languages: z.array(z.enum(LANGUAGES)).min(1, 'choose-one').max(LANGUAGES.length),
  followUpMonths: months.min(0, 'months-wrong').max(60, 'months-wrong'),
}
export const partnershipSettingsInput = z.object(settings)
export type PartnershipSettingsInput = z.infer<typeof partnershipSettingsInput>

/** A new partnership, with the seat of its lead partner. */
export const createPartnershipInput = z
  .object({
    partnershipName: z
      .string({ error: 'partnership-missing' })
      .trim()
      .min(1, 'partnership-missing')
      .max(160, 'house-long'),
    programme: z.string().trim().max(160, 'house-long').default(''),
    startsOn: day,
    endsOn: day,
    ...settings,
    ...organisation,
    ...place,
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ['endsOn'],
    message: 'ends-before-it-starts',
  })
  .transform(withBareNumber)
export type CreatePartnershipInput = z.output<typeof createPartnershipInput>
