import { dayIn, type IsoDate } from '@traject/domain/calendar/date'
import type { Language } from '@traject/domain/language/language'
import { translator } from '@traject/i18n/translator'

/** What the cells of a table are said with, for one reader. */
export type Words = ReturnType<typeof wordsFor>

interface Reader {
  language: Language
  now: Date
  /** IANA name: moments become days there. */
  timeZone: string
  /** The portal's public address, without a slash at its end. */
  origin: string
}

export function wordsFor({ language, origin, ...moment }: Reader) {
  const common = translator(language, 'common', moment).t
  return {
    common,
    table: translator(language, 'export', moment).t,
    item: translator(language, 'item', moment).t,
    assignment: translator(language, 'assignment', moment).t,
    concept: translator(language, 'concept', moment).t,
    contact: translator(language, 'contact', moment).t,
    houses: translator(language, 'houses', moment).t,
    introduction: translator(language, 'introduction', moment).t,
    people: translator(language, 'people', moment).t,
    track: translator(language, 'track', moment).t,
    yesNo: (is: boolean) => common(is ? 'yes' : 'no'),
    language: (of: Language | null | undefined) => (of ? common(`language.${of}`) : ''),
    day: (at: Date | string): IsoDate => dayIn(moment.timeZone, new Date(at)),
    address: (path: string) => `${origin}${path}`,
  }
}
