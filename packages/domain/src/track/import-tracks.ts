import { z } from 'zod'
import { CITY, COUNTRY, LANGUAGE, MAIL } from '../import/column-names.ts'
import { firstProblem, type ImportRow, type RowProblem, type Said } from '../import/row.ts'
import { countryOf, languageOf, regionOf, saysNone } from '../import/said-words.ts'
import { LANGUAGES, type Language } from '../language/language.ts'
import { type StartTrackInput, startTrackInput } from './start-track.ts'

/** What a file may say of a company and of whom to ask there. */
export const COMPANY_FIELDS = [
  'name',
  'country',
  'registrationNumber',
  'city',
  'region',
  'sectors',
  'contactName',
  'contactEmail',
  'language',
] as const
export type CompanyField = (typeof COMPANY_FIELDS)[number]

/** How people call these columns, in English, French and Dutch. */
export const COMPANY_COLUMNS: Readonly<Record<CompanyField, readonly string[]>> = {
  name: [
    'Company',
    'Entreprise',
    'Onderneming',
    'Name',
    'Nom',
    'Naam',
    'Bedrijf',
    'Kmo',
    'PME',
    'SME',
    'Société',
    'Compagnie',
    'Gezelschap',
    'Structure',
    'Organisation',
    'Organisatie',
    'Name of the company',
    'Nom de l’entreprise',
    'Naam van de onderneming',
  ],
  country: COUNTRY,
  registrationNumber: [
    'Registration number',
    'Numéro d’entreprise',
    'Ondernemingsnummer',
    'Number',
    'Numéro',
    'Nummer',
    'KBO',
    'BCE',
    'KBO-nummer',
    'Numéro BCE',
    'SIREN',
    'Numéro SIREN',
    'Company number',
  ],
  city: CITY,
  region: [
    'Region',
    'Région',
    'Regio',
    'Arrondissement',
    'Département',
    'Departement',
    'NUTS',
    'NUTS 3',
  ],
  sectors: ['Sector', 'Secteur', 'Sectors', 'Secteurs', 'Sectoren', 'Discipline'],
  contactName: [
    'Contact',
    'Contactpersoon',
    'Personne de contact',
    'Contact name',
    'Owner',
    'Eigenaar',
    'Zaakvoerder',
    'Gérant',
    'Gérante',
    'Responsable',
    'Propriétaire',
    'Nom du contact',
    'Naam contact',
  ],
  contactEmail: [...MAIL, 'E-mail contact'],
  language: LANGUAGE,
}

/** The sentence that refuses more names this figure: no more mails leave one place in an hour. */
export const MOST_TRACKS = 100

/** What is said once for all companies of a file. */
export const trackChoices = z
  .object({
    /** Of each column the field it fills; empty: it is not taken. None: as the headings say. */
    columns: z
      .array(z.enum(COMPANY_FIELDS).or(z.literal('')))
      .max(200)
      .optional(),
    /** The template's item; none: by hand, under one title. */
    templateId: z.uuid().or(z.literal('')).default(''),
    title: z.string().trim().max(160, 'title-long').default(''),
    startsOn: z.string('date-wrong').pipe(z.iso.date('date-wrong')),
    /** Where a coordinator brings them: the coach of his house who leads. */
    leadPersonId: z.uuid('choose-one').optional(),
    /** Of the mails, where the file says none. */
    language: z.enum(LANGUAGES, 'choose-one'),
  })
  .refine(({ templateId, title }) => templateId !== '' || title !== '', {
    path: ['title'],
    message: 'title-missing',
  })
export type TrackChoices = z.infer<typeof trackChoices>

export type CompanyRow = ImportRow<CompanyField>

/** By its plain name in any language: the concept of a sector. */
export type SectorOf = (said: string) => string | null

/** The form's fields under the names of the columns. */
const COLUMN_OF: Readonly<Record<string, CompanyField>> = {
  nuts3: 'region',
  contactLanguage: 'language',
}

/**
 * Reads a row by the same rules as the form of one track. A region may be said by its code or name, or
 * by a city of that name; the country follows from it where none is said.
 */
export function trackOfRow(
  said: Said<CompanyField>,
  { templateId, title, startsOn, leadPersonId, language }: TrackChoices,
  sectorOf: SectorOf,
  requestId: string,
): { input: StartTrackInput } | { problem: RowProblem } {
  const number = said.registrationNumber ?? ''
  const nuts3 = regionOf(said.region || said.city || '')
  if (nuts3 === null) {
    return wrong('region', said.region ? 'import-region' : 'import-region-missing')
  }
  const country = said.country ? countryOf(said.country) : countryOfRegion(nuts3)
  if (said.country && country === null) return wrong('country', 'import-country')
  if (number === '') return wrong('registrationNumber', 'import-number')
  const names = (said.sectors ?? '').split(/[;,/|]/).flatMap((one) => one.trim() || [])
  const sectors = names.map((one) => ({ one, id: sectorOf(one) }))
  const unknown = sectors.find(({ id }) => id === null)
  if (unknown) return wrong('sectors', `import-sector:${unknown.one.slice(0, 60)}`)
  const parsed = startTrackInput.safeParse({
    requestId,
    ...(templateId === '' ? { title } : { templateId }),
    startsOn,
    leadPersonId,
    name: said.name ?? '',
    country: country ?? '',
    ...(saysNone(number) ? { noNumber: true } : { registrationNumber: number }),
    city: said.city || (said.region ?? ''),
    nuts3,
    sectors: sectors.flatMap(({ id }) => id ?? []),
    contactName: said.contactName ?? '',
    contactEmail: said.contactEmail ?? '',
    contactLanguage: languageOf<Language>(said.language ?? '', language),
  })
  if (parsed.success) return { input: parsed.data }
  return { problem: firstProblem(parsed.error.issues, (field) => COLUMN_OF[field] ?? field) }
}

function countryOfRegion(nuts3: string) {
  return countryOf(nuts3.slice(0, 2))
}

const wrong = (field: CompanyField, message: string) => ({ problem: { field, message } })
