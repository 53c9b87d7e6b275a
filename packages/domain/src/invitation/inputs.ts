import { z } from 'zod'
import { emailSchema, nameSchema, newPasswordSchema, tokenSchema } from '../auth-session/inputs.ts'
import { LANGUAGES } from '../language/language.ts'
import { INVITATION_ROLES } from './invitation.ts'

// Messages are keys of the `errors` messages, said beside the field.

/** Whom to invite, as what. Whether the role is one of a house or of a company is asked by the rule. */
export const inviteInput = z.object({
  name: nameSchema,
  email: emailSchema,
  role: z.enum(INVITATION_ROLES, 'choose-one'),
  language: z.enum(LANGUAGES, 'choose-one'),
})
export type InviteInput = z.infer<typeof inviteInput>

/** What a person without an account gives to accept. */
export const joinInput = z.object({
  token: tokenSchema,
  name: nameSchema,
  language: z.enum(LANGUAGES, 'choose-one'),
  password: newPasswordSchema,
})
export type JoinInput = z.infer<typeof joinInput>
