import { LANGUAGES } from '@traject/domain/language/language'
import { AFFILIATION_ROLES, SEAT_ROLES, SIDES, SME_ROLES } from '@traject/domain/partnership/side'
import { z } from 'zod'

const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/)

const affiliationSchema = z.object({
  affiliationId: z.string(),
  partnershipId: z.string(),
  partnershipName: z.string(),
  timeZone: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  role: z.enum(AFFILIATION_ROLES),
  seatRole: z.enum(SEAT_ROLES),
  side: z.enum(SIDES),
  today: isoDate,
  unseen: z.number().int(),
  leavers: z.array(z.string()),
})

const smeMembershipSchema = z.object({
  smeMembershipId: z.string(),
  partnershipId: z.string(),
  partnershipName: z.string(),
  timeZone: z.string(),
  smeId: z.string(),
  smeName: z.string(),
  role: z.enum(SME_ROLES),
  today: isoDate,
  unseen: z.number().int(),
  responsible: z.array(z.object({ organisationId: z.string(), side: z.enum(SIDES) })),
})

/** Every way in which a person may act today. */
export const waysToActSchema = z.object({
  affiliations: z.array(affiliationSchema),
  smeMemberships: z.array(smeMembershipSchema),
})

/** What one statement tells of a session: parsed each time, since every right rests on it. */
export const signedInSchema = waysToActSchema.extend({
  session: z.object({
    publicId: z.string(),
    expiresAt: z.coerce.date(),
    seenAt: z.coerce.date(),
    affiliationId: z.string().nullable(),
    smeMembershipId: z.string().nullable(),
  }),
  person: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    language: z.enum(LANGUAGES),
    isDemo: z.boolean(),
  }),
  isAdministrator: z.boolean(),
})

export type SignedIn = z.infer<typeof signedInSchema>
