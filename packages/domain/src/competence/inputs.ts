import { z } from 'zod'
import { describedFields, refuseUntitled } from '../item/inputs.ts'
import { ITEM_TERMS } from '../item/sharing.ts'
import { SPOKEN_LANGUAGES } from '../language/spoken-languages.ts'
import { SIDES } from '../partnership/side.ts'
import { COMPETENCE_LEVELS, COMPETENCE_MEETINGS } from './competence.ts'

// Messages are keys of the `errors` messages, said beside the field.

const MOST_HOURS = 200
const hours = z.coerce.number({ error: 'hours-wrong' }).int('hours-wrong')

/** A competence as its form sends it; what is empty there is absent here. */
export const competenceInput = z
  .object({
    ...describedFields,
    terms: z.enum(ITEM_TERMS).default('partnership'),
    /** A person of the house, or `house`. */
    who: z.literal('house').or(z.uuid()),
    languages: z
      .array(z.enum(SPOKEN_LANGUAGES, 'choose-one'), 'languages-missing')
      .min(1, 'languages-missing'),
    level: z.enum(COMPETENCE_LEVELS, 'choose-one'),
    sides: z.array(z.enum(SIDES), 'serves-missing').min(1, 'serves-missing'),
    hoursAMonth: hours.min(1, 'hours-wrong').max(MOST_HOURS, 'hours-wrong').optional(),
    meets: z.enum(COMPETENCE_MEETINGS, 'choose-one'),
  })
  .superRefine((competence, context) => refuseUntitled(competence, context))
export type CompetenceInput = z.infer<typeof competenceInput>
