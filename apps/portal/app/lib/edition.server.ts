import { data } from '@remix-run/node'
import type { z } from 'zod'
import { codeOf, submitForm, typedAnswer } from './form.server.ts'

/** Over which edition of a thing its form was made, and the form's own id. */
export function editionOf(form: FormData, id: string) {
  return {
    id,
    revision: Number(form.get('revision')),
    requestId: String(form.get('requestId') ?? ''),
  }
}

/**
 * Saves a form that was made over an edition. Where somebody else changed the thing meanwhile, the form
 * comes back with what was typed, over the thing as it is now: saving again is then on purpose.
 */
export async function submitOver<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  save: (input: z.output<Schema>) => Promise<Response>,
) {
  try {
    return await submitForm(form, schema, save)
  } catch (error) {
    if (codeOf(error) !== 'stale') throw error
    return data({ ...typedAnswer(form, schema), stale: true }, { status: 409 })
  }
}
