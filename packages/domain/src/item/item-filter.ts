import { z } from 'zod'
import { LANGUAGES } from '../language/language.ts'
import { SIDES } from '../partnership/side.ts'
import { ITEM_KINDS, RESOURCE_GENRES } from './sharing.ts'

/** What an address of the catalogue may ask for. What it cannot mean is left out, never an error. */
export const itemFilterInput = z.object({
  q: z.string().max(500).catch('').default(''),
  house: z.uuid().optional().catch(undefined),
  side: z.enum(SIDES).optional().catch(undefined),
  /** The side that a competence serves, wherever its house is. */
  serves: z.enum(SIDES).optional().catch(undefined),
  language: z.enum(LANGUAGES).optional().catch(undefined),
  kind: z.enum(ITEM_KINDS).optional().catch(undefined),
  genre: z.enum(RESOURCE_GENRES).optional().catch(undefined),
  concept: z.string().max(80).optional().catch(undefined),
  /** The last item of the page before. */
  after: z.uuid().optional().catch(undefined),
})
export type ItemFilter = z.infer<typeof itemFilterInput>
