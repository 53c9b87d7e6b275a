import { z } from 'zod'
import { LANGUAGES } from '../language/language.ts'
import { PASSWORD_LENGTH } from './password-length.ts'

// Messages of inputs are keys of the `errors` messages, said beside the field.

export const emailSchema = z
  .string({ error: 'email-missing' })
  .trim()
  .min(1, 'email-missing')
  .max(254, 'email-wrong')
  .pipe(z.email('email-wrong'))

export const nameSchema = z
  .string({ error: 'name-missing' })
  .trim()
  .min(1, 'name-missing')
  .max(120, 'name-long')

/** A password that is being chosen. Whether it is common is asked on the server. */
export const newPasswordSchema = z
  .string({ error: 'password-missing' })
  .min(PASSWORD_LENGTH.min, 'password-short')
  .max(PASSWORD_LENGTH.max, 'password-long')

/** Where to go after signing in: a path of this portal, never another site. */
export const returnToSchema = z
  .string()
  .max(2000)
  // Anything but printable ASCII cannot stand in a Location header, and browsers drop some of it.
  .regex(/^\/(?![/\\])[!-~]*$/, { abort: true })
  .refine(staysHere)
  .catch('/')

/** `/.//evil.example` is a path only until its dots are taken out. */
function staysHere(path: string): boolean {
  const here = 'http://portal.invalid'
  const { origin, pathname } = new URL(path, here)
  return origin === here && !pathname.startsWith('//')
}

export const signInInput = z.object({
  email: emailSchema,
  password: z.string({ error: 'password-missing' }).min(1, 'password-missing').max(1000),
})
export type SignInInput = z.infer<typeof signInInput>

export const mailLinkInput = z.object({ email: emailSchema })
export type MailLinkInput = z.infer<typeof mailLinkInput>

export const tokenSchema = z.string().regex(/^[\w-]{20,100}$/)
export const tokenInput = z.object({ token: tokenSchema })

export const resetPasswordInput = z.object({ token: tokenSchema, password: newPasswordSchema })

export const changePasswordInput = z.object({
  /** Empty where no password was set yet. */
  current: z.string().max(1000).default(''),
  password: newPasswordSchema,
})

export const languageInput = z.object({ language: z.enum(LANGUAGES) })

export const setUpInput = z.object({
  token: tokenSchema,
  name: nameSchema,
  email: emailSchema,
  language: z.enum(LANGUAGES),
  password: newPasswordSchema,
})
export type SetUpInput = z.infer<typeof setUpInput>

export const actForInput = z.object({ choice: z.uuid() })
