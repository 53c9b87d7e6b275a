import type { IsoDate } from '@traject/domain/calendar/date'
import type { StepState } from '@traject/domain/track/move-step'
import { useFormatter, useTranslations } from 'use-intl'
import { progressOf } from './line-stations.ts'

/** What the line says to who does not see it: "4 of 11 steps done; next: budget, due 12 March". */
export function useLineWords() {
  const t = useTranslations('home.line')
  const format = useFormatter()
  return (
    steps: readonly { state: StepState }[],
    next: { title: string; dueOn: IsoDate | null } | null,
  ) => {
    const progress = progressOf(steps)
    if (!next) return t('plain', progress)
    const { title: step, dueOn } = next
    if (dueOn === null) return t('next', { ...progress, step })
    return t('nextDue', { ...progress, step, on: format.dateTime(new Date(dueOn), 'shortDay') })
  }
}
