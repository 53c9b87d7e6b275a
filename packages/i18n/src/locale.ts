export const LOCALES = ['en', 'fr', 'nl'] as const
export type Locale = (typeof LOCALES)[number]

/** How dates, numbers and money are written. Belgian dates in French read as in France. */
const FORMAT_TAGS = { en: 'en-GB', fr: 'fr-FR', nl: 'nl-BE' } as const
export type FormatTag = (typeof FORMAT_TAGS)[Locale]

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/** The BCP 47 tag to format with, for `Intl` and for use-intl's `locale`; never for `lang`. */
export function formatTag(locale: Locale): FormatTag {
  return FORMAT_TAGS[locale]
}

/**
 * The reader's best language from an Accept-Language header: by weight, then by order; regions are
 * ignored. English where nothing fits, or another `fallback`.
 */
export function negotiateLocale(
  acceptLanguage: string | null | undefined,
  fallback: Locale = 'en',
): Locale {
  const wishes = (acceptLanguage ?? '').slice(0, 500).split(',').map(readWish)
  wishes.sort((one, other) => other.weight - one.weight)
  for (const { language, weight } of wishes) {
    if (weight > 0 && isLocale(language)) return language
  }
  return fallback
}

function readWish(part: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
  const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.trim().slice(2))
  return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 }
}
