/** What sort of space it is, or that it is a thing. */
export const FACILITY_GENRES = [
  'stage',
  'rehearsal-space',
  'studio',
  'exhibition-space',
  'meeting-room',
  'lodging',
  'equipment',
  'vehicle',
] as const
export type FacilityGenre = (typeof FACILITY_GENRES)[number]

/** What somebody asks who moves, hears, sees or takes things in otherwise. */
export const FACILITY_ACCESS = [
  'step-free',
  'lift',
  'wheelchair-places',
  'wheelchair-stage',
  'accessible-toilet',
  'reserved-parking',
  'hearing-loop',
  'guide-dogs',
  'quiet-room',
] as const
export type FacilityAccess = (typeof FACILITY_ACCESS)[number]

/** `free`: within the partnership. */
export const FACILITY_PRICINGS = ['free', 'priced', 'by-agreement'] as const
export type FacilityPricing = (typeof FACILITY_PRICINGS)[number]

export const PRICE_UNITS = ['hour', 'half-day', 'day', 'night', 'week', 'once'] as const
export type PriceUnit = (typeof PRICE_UNITS)[number]

export const MOST_PICTURES = 12

/** What a house writes of it in each language, beside title and summary. */
export const FACILITY_WORDS = ['included', 'conditions', 'accessibility'] as const
export type FacilityWords = Record<(typeof FACILITY_WORDS)[number], string>
