import type { SmeTrack } from '@traject/api/home/sme-home'
import { useFormatter, useTranslations } from 'use-intl'

/** Where a company goes on: a track's step, or the track. */
export function turnAddress({ id, step }: Pick<SmeTrack, 'id' | 'step'>): string {
  return step ? `/tracks/${id}/steps/${step.id}` : `/tracks/${id}`
}

/** What a track is about where it is not about a step, with a sentence more. */
export function useTurnWords() {
  const t = useTranslations('home.sme.now')
  const format = useFormatter()
  return ({ turn, state, since, startsOn, responsibleName: house }: SmeTrack) => {
    const on = format.dateTime(new Date(startsOn), 'weekday')
    const sinceDay = format.dateTime(new Date(since), 'day')
    switch (turn) {
      case 'agree':
        return { title: t('agree', { house }), text: t('agreeText', { on }) }
      case 'starts':
        return { title: t('starts', { on }), text: t('startsText', { house }) }
      case 'paused':
        return { title: t('paused', { on: sinceDay }), text: t('pausedText') }
      case 'all-done':
        return { title: t('allDone'), text: t('allDoneText') }
      default:
        return { title: t('ended', { state, on: sinceDay }), text: t('endedText') }
    }
  }
}
