import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { type DomainErrorCode, isDomainError } from '@traject/domain/errors'
import type { TemplateProblem } from '@traject/domain/track-template/publishing'
import type { z } from 'zod'

export type FormAnswer = SubmissionResult<string[]> & { problems?: TemplateProblem[] }

/** Secrets are not sent back to the page. */
const SECRET = /password|current|token/i

/**
 * Reads a form by its input schema and does `act`; what the schema or the domain refuses comes back
 * with status 400, what was typed, and message keys by field.
 */
export async function submitForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  act: (input: z.output<Schema>) => Promise<Response>,
) {
  const submission = parseWithZod(form, { schema })
  const refused = refusedFiles(form)
  if (submission.status !== 'success' || refused) {
    return refuse(submission.reply(refused ? { fieldErrors: refused } : {}))
  }
  try {
    return await act(submission.value as z.output<Schema>)
  } catch (error) {
    const { cause } = error as { cause?: unknown }
    if (!isDomainError(cause)) throw error
    if (cause.code === 'credentials-wrong') {
      return refuse(submission.reply({ formErrors: ['credentials-wrong'] }))
    }
    if (cause.code === 'too-many-attempts') {
      const minutes = Math.ceil((cause.details.retryAfterSeconds ?? 60) / 60)
      return refuse(submission.reply({ formErrors: [`too-many-attempts:${minutes}`] }), 429)
    }
    if (cause.code !== 'invalid') throw error
    const fieldErrors: Record<string, string[]> = {}
    for (const { path, message } of cause.details.issues ?? []) fieldErrors[path] = [message]
    const { problems } = cause.details
    return refuse({ ...submission.reply({ fieldErrors }), ...(problems ? { problems } : {}) })
  }
}

/** What `readForm` could not take in, by field. */
function refusedFiles(form: FormData): Record<string, string[]> | undefined {
  const refused: Record<string, string[]> = {}
  for (const [name, message] of form) {
    if (!name.endsWith('Refusal')) continue
    const field = name.slice(0, -'Refusal'.length)
    refused[field] = [...(refused[field] ?? []), String(message)]
  }
  return Object.keys(refused).length > 0 ? refused : undefined
}

/** The domain's code of what an API call threw, or nothing. */
export function codeOf(error: unknown): DomainErrorCode | undefined {
  const { cause } = error as { cause?: unknown }
  return isDomainError(cause) ? cause.code : undefined
}

/** What was typed, as an answer without complaints. */
export function typedAnswer<Schema extends z.ZodType>(form: FormData, schema: Schema): FormAnswer {
  const { initialValue } = parseWithZod(form, { schema }).reply()
  return { initialValue: initialValue ?? null }
}

function refuse(answer: FormAnswer, status = 400) {
  const initialValue = Object.fromEntries(
    Object.entries(answer.initialValue ?? {}).filter(([name]) => !SECRET.test(name)),
  )
  return data({ ...answer, initialValue }, { status })
}
