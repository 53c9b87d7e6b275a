// How people call columns that several kinds of files have, in English, French and Dutch; the first of each
// in the order in which exports say them.

export const FULL_NAME = [
  'Name',
  'Nom',
  'Naam',
  'Full name',
  'Nom complet',
  'Volledige naam',
] as const

export const FIRST_NAME = ['First name', 'Prénom', 'Voornaam', 'Given name'] as const

export const LAST_NAME = [
  'Last name',
  'Nom de famille',
  'Achternaam',
  'Familienaam',
  'Surname',
  'Family name',
] as const

export const MAIL = [
  'E-mail',
  'Mail',
  'E-mail address',
  'Adresse e-mail',
  'E-mailadres',
  'Courriel',
  'Adresse mail',
  'Mailadres',
] as const

export const LANGUAGE = ['Language', 'Langue', 'Taal'] as const

export const CITY = [
  'City',
  'Ville',
  'Stad',
  'Town',
  'Commune',
  'Gemeente',
  'Localité',
  'Plaats',
] as const

export const COUNTRY = ['Country', 'Pays', 'Land'] as const
