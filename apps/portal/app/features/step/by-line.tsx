import { SideDot } from '@traject/ui/side-dot'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { toneOf } from '../words/side-tone.ts'
import type { Said } from './step.ts'
import { useStep } from './step-context.tsx'

type Props = { said: Said; children?: ReactNode }

/** Who, for which house or company, what he did, and when. */
export function ByLine({ said, children }: Props) {
  const { step } = useStep()
  const t = useTranslations('step')
  const format = useFormatter()
  const { personName, organisationName, side, at } = said
  return (
    <p>
      <b>{personName ?? t('byCalendar')}</b>
      {personName !== null && (
        <span className="text-soft">
          , {organisationName !== null && <SideDot tone={toneOf(side)} className="mr-1" />}
          {organisationName ?? step.track.smeName}
        </span>
      )}
      {children !== undefined && <> {children}</>}
      <span className="text-soft">
        {' · '}
        <time dateTime={at}>{format.dateTime(new Date(at), 'moment')}</time>
      </span>
    </p>
  )
}
