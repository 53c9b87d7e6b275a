import type { TrackLineRow } from '@traject/api/home/track-rows'
import type { IsoDate } from '@traject/domain/calendar/date'
import { useTranslations } from 'use-intl'
import { useDayWords } from './day-words.ts'

const HELD_UP = 'font-[620] text-signal'
const WAITS = 'font-[620]'
const QUIET = 'text-soft'

/** How a track stands, in a few words; `look` says how loudly. Nothing: it goes well. */
export function useStandingWords(today: IsoDate) {
  const t = useTranslations('home.standing')
  const track = useTranslations('track.state')
  const day = useDayWords(today)
  return ({ standing, state, isCoached }: TrackLineRow) => {
    if (!isCoached && standing.kind !== 'ended') return { words: t('uncoached'), look: HELD_UP }
    switch (standing.kind) {
      case 'under-way':
        return null
      case 'ended':
        return { words: track(state), look: QUIET }
      case 'all-done':
        return { words: t('all-done'), look: HELD_UP }
      case 'starts':
        return { words: t('starts', { on: day.short(standing.on) }), look: QUIET }
      case 'stuck':
        return { words: t('stuck', { days: standing.days }), look: HELD_UP }
      case 'overdue':
        return { words: t('overdue', { days: standing.days }), look: HELD_UP }
      case 'paused':
        return { words: t('paused', { on: day.short(standing.since) }), look: QUIET }
      case 'proposed':
      case 'change-asked':
        return { words: t(standing.kind, { when: day.when(standing.since) }), look: QUIET }
      case 'review':
        return { words: t('review', { when: day.when(standing.since) }), look: WAITS }
    }
  }
}
