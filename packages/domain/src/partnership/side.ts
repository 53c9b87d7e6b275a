/** The three sides of the border, as in the NUTS regions of the programme area. */
export const SIDES = ['hauts-de-france-grand-est', 'wallonia', 'flanders'] as const
export type Side = (typeof SIDES)[number]

export const SEAT_ROLES = ['lead', 'partner', 'associated'] as const
export type SeatRole = (typeof SEAT_ROLES)[number]

export const AFFILIATION_ROLES = ['coordinator', 'coach', 'member'] as const
export type AffiliationRole = (typeof AFFILIATION_ROLES)[number]

export const SME_ROLES = ['owner', 'member'] as const
export type SmeRole = (typeof SME_ROLES)[number]
