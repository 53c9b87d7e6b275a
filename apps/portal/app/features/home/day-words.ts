import type { IsoDate } from '@traject/domain/calendar/date'
import { daysBetween } from '@traject/domain/calendar/date'
import { relativeDay } from '@traject/i18n/formats'
import { useFormatter, useTranslations } from 'use-intl'
import { useLanguage } from '../words/lang.tsx'

/** Further away, a date says more than a number of days. */
const NEAR = 20

/** How a home speaks of days, from today: "yesterday", "12 March". */
export function useDayWords(today: IsoDate) {
  const t = useTranslations('home')
  const format = useFormatter()
  const language = useLanguage()
  const short = (day: IsoDate) => format.dateTime(new Date(day), 'shortDay')
  return {
    /** In a sentence: "2 days ago", "on 12 March". */
    when: (day: IsoDate) =>
      Math.abs(daysBetween(today, day)) <= NEAR
        ? relativeDay(language, day, today)
        : t('onDay', { day: short(day) }),
    short,
    weekday: (day: IsoDate) => format.dateTime(new Date(day), 'shortWeekday'),
  }
}
