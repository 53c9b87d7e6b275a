/** How well a house knows a contact, closest first. */
export const ACQUAINTANCES = ['works-with', 'has-worked', 'knows', 'introduced'] as const
export type Acquaintance = (typeof ACQUAINTANCES)[number]

/** On what its data are kept: GDPR, art. 6(1)(a) and (f). */
export const LEGAL_BASES = ['consent', 'legitimate-interest'] as const
export type LegalBasis = (typeof LEGAL_BASES)[number]

/** Who told it what is kept of it. */
export const INFORMERS = ['platform', 'house'] as const
export type Informer = (typeof INFORMERS)[number]

/** Where a contact may work beside the three sides: codes of ISO 3166-1, the nearest first. */
export const CONTACT_COUNTRIES = [
  'BE',
  'FR',
  'NL',
  'LU',
  'DE',
  'GB',
  'IE',
  'CH',
  'AT',
  'ES',
  'PT',
  'IT',
  'DK',
  'SE',
  'NO',
  'FI',
  'PL',
  'CZ',
  'RO',
  'GR',
  'MA',
  'TN',
  'SN',
  'CA',
  'US',
] as const
export type ContactCountry = (typeof CONTACT_COUNTRIES)[number]

/** What a contact may speak: codes of ISO 639-1, those of the partnership first. */
export const SPOKEN_LANGUAGES = [
  'nl',
  'fr',
  'en',
  'de',
  'es',
  'it',
  'pt',
  'pl',
  'ar',
  'tr',
  'ro',
  'da',
  'sv',
] as const
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number]

/** The hidden face: who it is, and how it is reached. */
export interface HiddenFace {
  name: string
  organisation: string
  address: string
  phone: string
  email: string
}
