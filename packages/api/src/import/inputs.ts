import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Tell } from './import-kind.ts'

/** A file as it arrives, before its form is read. */
export const incoming = z
  .object({
    stream: z.instanceof(Readable),
    declaredName: z.string().optional(),
    signal: z.instanceof(AbortSignal).optional(),
  })
  .transform(({ stream, declaredName, signal }) => ({ stream, declaredName, signal }))

export const broughtFile = z.object({ id: z.string() })

/** What confirming says beside the file and its choices: how many are new, and whom to tell how far it is. */
export const confirmed = broughtFile.extend({
  expected: z.coerce.number().int().min(0),
  tell: z.custom<Tell>((value) => typeof value === 'function').optional(),
})
