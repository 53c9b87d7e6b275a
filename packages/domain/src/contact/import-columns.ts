import {
  CITY,
  COUNTRY,
  FIRST_NAME,
  FULL_NAME,
  LANGUAGE,
  LAST_NAME,
  MAIL,
} from '../import/column-names.ts'
import type { Said } from '../import/row.ts'

/** What a file may say of a contact. */
export const IMPORT_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'organisation',
  'role',
  'about',
  'address',
  'street',
  'postcode',
  'city',
  'country',
  'phone',
  'email',
  'language',
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** How people call these columns, in English, French and Dutch; the first of each is what exports say. */
export const COLUMN_NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  name: [...FULL_NAME, 'Display name', 'Nom affiché', 'Contact'],
  firstName: FIRST_NAME,
  lastName: LAST_NAME,
  organisation: [
    'Organisation',
    'Organization',
    'Organisatie',
    'Company',
    'Société',
    'Entreprise',
    'Structure',
    'Bedrijf',
    'Huis',
    'Employeur',
  ],
  role: ['Role', 'Fonction', 'Functie', 'Rôle', 'Rol', 'Job title', 'Title', 'Poste', 'Titel'],
  about: [
    'What they can be asked for',
    'Ce qu’on peut lui demander',
    'Waarvoor men er terechtkan',
    'Summary',
    'Résumé',
    'Samenvatting',
  ],
  address: ['Address', 'Adresse', 'Adres', 'Adresse complète', 'Postal address', 'Adresse postale'],
  street: ['Street', 'Rue', 'Straat', 'Street address', 'Straat en nummer'],
  postcode: ['Postcode', 'Code postal', 'Postal code', 'Zip', 'Zip code', 'CP'],
  city: CITY,
  country: COUNTRY,
  phone: [
    'Phone',
    'Téléphone',
    'Telefoon',
    'Mobile',
    'Gsm',
    'Portable',
    'Tel',
    'Tél',
    'Phone number',
    'Telefoonnummer',
    'Numéro de téléphone',
  ],
  email: MAIL,
  language: LANGUAGE,
}

type Row = Said<ImportField>

/** The name, whole or of its two parts. */
export function nameOf({ name = '', firstName = '', lastName = '' }: Row): string {
  return name || [firstName, lastName].filter(Boolean).join(' ')
}

/** The address, whole or of its parts, in lines. */
export function addressOf({
  address = '',
  street = '',
  postcode = '',
  city = '',
  country = '',
}: Row): string {
  if (address) return address
  return [street, [postcode, city].filter(Boolean).join(' '), country].filter(Boolean).join('\n')
}
