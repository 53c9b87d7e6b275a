import type { TrackLineRow } from '@traject/api/home/track-rows'
import type { IsoDate } from '@traject/domain/calendar/date'
import { useTranslations } from 'use-intl'
import { useDayWords } from './day-words.ts'

/** How a track stands, in a few words; `calls` where somebody has to do something. Nothing: it goes well. */
export function useStandingWords(today: IsoDate) {
  const t = useTranslations('home.standing')
  const track = useTranslations('track.state')
  const day = useDayWords(today)
  return ({ standing, state, isCoached }: TrackLineRow) => {
    if (!isCoached && standing.kind !== 'ended') return { words: t('uncoached'), calls: true }
    switch (standing.kind) {
      case 'under-way':
        return null
      case 'ended':
        return { words: track(state), calls: false }
      case 'all-done':
        return { words: t('all-done'), calls: true }
      case 'starts':
        return { words: t('starts', { on: day.short(standing.on) }), calls: false }
      case 'stuck':
        return { words: t('stuck', { days: standing.days }), calls: true }
      case 'overdue':
        return { words: t('overdue', { days: standing.days }), calls: true }
      case 'paused':
        return { words: t('paused', { on: day.short(standing.since) }), calls: false }
      case 'proposed':
      case 'change-asked':
        return { words: t(standing.kind, { when: day.when(standing.since) }), calls: false }
      case 'review':
        return { words: t('review', { when: day.when(standing.since) }), calls: true }
    }
  }
}
