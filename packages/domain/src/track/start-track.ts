import { z } from 'zod'
import { emailSchema } from '../auth-session/inputs.ts'
import { addDays, type IsoDate } from '../calendar/date.ts'
import { dueDate } from '../calendar/due-date.ts'
import { DomainError } from '../errors.ts'
import { LANGUAGES } from '../language/language.ts'
import { sideOfRegion } from '../partnership/region.ts'
import { bareNumber, COUNTRIES, isRegistrationNumber } from '../partnership/registration-number.ts'

// Messages are keys of the `errors` messages, said beside the field.

/** A line that is owed; it has a sentence of its own where it is empty. */
const owed = (missing: string) =>
  z.string({ error: missing }).trim().min(1, missing).max(200, 'line-long')
const typed = z.string().trim().max(200, 'line-long').default('')
const onOff = z.stringbool().or(z.boolean()).default(false)

/** Whom to write to at the company, and in which language. */
const contactShape = {
  contactName: owed('contact-missing'),
  contactEmail: z
    .string({ error: 'contact-email-missing' })
    .trim()
    .min(1, 'contact-email-missing')
    .pipe(emailSchema),
  contactLanguage: z.enum(LANGUAGES, 'choose-one'),
}

/** A company that is typed in: whether it is known already makes no difference. */
const companyInput = z.object({
  name: owed('company-missing').max(160, 'house-long'),
  country: z.enum(COUNTRIES, 'choose-one'),
  registrationNumber: typed,
  noNumber: onOff,
  city: owed('city-missing').max(120, 'city-long'),
  nuts3: typed.refine((region) => sideOfRegion(region) !== undefined, 'region-missing'),
  sectors: z.array(z.string().max(120)).max(12, 'concepts-many').default([]),
  ...contactShape,
})

/** Its number, asked beside the rest: each says what is wrong with it. */
const numberInput = z
  .object({
    country: z.enum(COUNTRIES).catch('BE'),
    registrationNumber: typed,
    noNumber: onOff,
  })
  .superRefine(({ country, registrationNumber, noNumber }, context) => {
    if (noNumber) return
    const path = ['registrationNumber']
    const say = (message: string) => context.addIssue({ code: 'custom', path, message })
    if (registrationNumber === '') say('number-missing')
    else if (!isRegistrationNumber(country, bareNumber(country, registrationNumber))) {
      say(`number-wrong-${country}`)
    }
  })

/** A track to start: from a template or by hand, for a company of the list or one that is typed in. */
export const startTrackInput = z
  .object({
    requestId: z.uuid(),
    /** The template's item; none: by hand, under a title of its own. */
    templateId: z.uuid().optional(),
    title: z.string().trim().max(160, 'title-long').default(''),
    startsOn: typed,
    /** Where a coordinator starts it: the coach of his house who leads it. */
    leadPersonId: z.uuid('choose-one').optional(),
    /** Of the list; none: the typed one. */
    smeId: z.uuid().optional(),
    name: typed,
    country: typed,
    registrationNumber: typed,
    noNumber: onOff,
    contactName: typed,
    contactEmail: z.string().max(300).default(''),
    contactLanguage: typed,
    city: typed,
    nuts3: typed,
    sectors: companyInput.shape.sectors,
  })
  .superRefine((input, context) => {
    // Everything that is wrong is said at once, so each part is asked here and not by a field's type.
    const parts = input.smeId ? [] : [companyInput, numberInput]
    const checked = [
      z.object({ startsOn: z.iso.date('date-wrong') }).safeParse(input),
      ...parts.map((part) => part.safeParse(blanksLeftOut(input))),
    ]
    for (const { error } of checked) {
      for (const { path, message } of error?.issues ?? []) {
        context.addIssue({ code: 'custom', path, message })
      }
    }
    if (!input.templateId && input.title === '') {
      context.addIssue({ code: 'custom', path: ['title'], message: 'title-missing' })
    }
  })
export type StartTrackInput = z.infer<typeof startTrackInput>

/** An empty field is a missing one: it has a message of its own. */
function blanksLeftOut(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ''))
}

/** Whom the coach named at a company. */
export type Contact = z.infer<z.ZodObject<typeof contactShape>>

export type TypedCompany = Omit<z.infer<typeof companyInput>, 'noNumber' | 'registrationNumber'> & {
  /** Digits alone, or none yet. */
  registrationNumber: string | null
}

/** The company that an input names. */
export type ChosenCompany =
  | { kind: 'known'; smeId: string; contact: Contact | null }
  | { kind: 'typed'; company: TypedCompany }

export function companyOf(input: StartTrackInput): ChosenCompany {
  if (input.smeId) {
    const contact = z.object(contactShape).safeParse(blanksLeftOut(input))
    return { kind: 'known', smeId: input.smeId, contact: contact.success ? contact.data : null }
  }
  const { noNumber, registrationNumber, ...rest } = companyInput.parse(blanksLeftOut(input))
  const number = noNumber ? null : bareNumber(rest.country, registrationNumber)
  return { kind: 'typed', company: { ...rest, registrationNumber: number } }
}

/** A week from today, on a working day: what the form begins with. */
export function usualStart(today: IsoDate): IsoDate {
  return dueDate(today, 7)
}

const DAYS_BACK = 365
const DAYS_AHEAD = 2 * 366

/**
 * A track may have begun before it was written down, and is not planned years ahead.
 * @throws DomainError `invalid` at `startsOn`
 */
export function refuseFarStart(startsOn: IsoDate, today: IsoDate): void {
  const near = addDays(today, -DAYS_BACK) <= startsOn && startsOn <= addDays(today, DAYS_AHEAD)
  if (near) return
  throw new DomainError('invalid', { issues: [{ path: 'startsOn', message: 'start-far' }] })
}

/** To ask the company of a proposed track anew, with the contact as he is typed now. */
export const askAgainInput = z.object({ id: z.string(), requestId: z.uuid(), ...contactShape })
export type AskAgainInput = z.infer<typeof askAgainInput>
