import { REGIONS, regionName } from '../partnership/region.ts'
import type { Country } from '../partnership/registration-number.ts'

// Words as people write them into tables, in the three languages and however they are spelled.

/** Without accents, case and punctuation: "Région de Courtrai" and "region de courtrai" are one. */
export function plainWord(said: string): string {
  return said
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** A language by its code, or by its name in one of the three; else that one. */
export function languageOf<L extends string>(said: string, otherwise: L): 'en' | 'fr' | 'nl' | L {
  const plain = plainWord(said)
  if (/^(fr|french|francais|frans)\b/.test(plain)) return 'fr'
  if (/^(nl|dutch|neerlandais|nederlands)\b/.test(plain)) return 'nl'
  if (/^(en|english|anglais|engels)\b/.test(plain)) return 'en'
  return otherwise
}

/** A country by its code or its name; nothing for any other. */
export function countryOf(said: string): Country | null {
  const plain = plainWord(said)
  if (/^(b|be|belgium|belgique|belgie)$/.test(plain)) return 'BE'
  if (/^(f|fr|france|frankrijk)$/.test(plain)) return 'FR'
  return null
}

/** Says that something is not there yet: "none", "geen", "pas encore". */
export function saysNone(said: string): boolean {
  return /^(no|none|none yet|not yet|no number|aucun|aucune|pas encore|neant|non|geen|nog geen|nog niet|neen|nee)$/.test(
    plainWord(said),
  )
}

/** As the other side of the border calls them. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  BE323: ['Bergen'],
  BE328: ['Tournai', 'Mouscron', 'Doornik', 'Moeskroen', 'Doornik-Moeskroen'],
  BE32A: ['Aat'],
  BE32C: ['Zinnik'],
  BE341: ['Aarlen'],
  BE342: ['Bastenaken'],
  BE352: ['Namen'],
  BE234: ['Gand', 'Ghent'],
  BE235: ['Audenarde'],
  BE251: ['Bruges'],
  BE252: ['Dixmude'],
  BE253: ['Ypres'],
  BE254: ['Courtrai'],
  BE255: ['Ostende', 'Ostend'],
  BE256: ['Roulers'],
  BE258: ['Furnes'],
}

const CODE_OF = new Map(
  Object.values(REGIONS)
    .flatMap((ofSide) => Object.keys(ofSide))
    .flatMap((code) =>
      [code, regionName(code), ...(OTHER_NAMES[code] ?? [])].map((name) => [plainWord(name), code]),
    ) as [string, string][],
)

/** The code of a region of level 3 by its code or a name of it; nothing for one outside the area. */
export function regionOf(said: string): string | null {
  return CODE_OF.get(plainWord(said)) ?? null
}
