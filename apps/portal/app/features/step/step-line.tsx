import type { Station } from '@traject/ui/route-line'
import { RouteLineMini } from '@traject/ui/route-line-mini'
import { useFormatter, useTranslations } from 'use-intl'
import { Foreign } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'
import type { StationOfStep } from './step.ts'
import { useStep } from './step-context.tsx'

/** Where the track stands, and which of its steps this is. */
export function StepLine() {
  const { step } = useStep()
  const t = useTranslations('step')
  const format = useFormatter()
  const { stations } = step
  // A guest's steps alone are no line.
  if (!step.track.isWhole || stations.length < 2) return null
  const next = nextOf(stations)
  const done = String(stations.filter(({ state }) => state === 'done').length)
  const total = String(stations.length)
  const on = next?.dueOn ? format.dateTime(new Date(next.dueOn), 'shortDay') : null
  const description = !next
    ? t('line', { done, total })
    : on === null
      ? t('lineNext', { done, total, next: next.title })
      : t('lineNextDue', { done, total, next: next.title, on })
  const number = String(stations.findIndex(({ id }) => id === step.id) + 1)
  return (
    <>
      <span>
        {t('place', { number, total })}
        {step.moduleTitle !== null && step.moduleLanguage !== null && (
          <>
            {' · '}
            <Foreign language={step.moduleLanguage}>{step.moduleTitle}</Foreign>
          </>
        )}
      </span>
      <RouteLineMini
        stations={stations.map((station) => stationOf(station, station === next))}
        description={description}
      />
    </>
  )
}

const isBehind = ({ state }: StationOfStep) => state === 'done' || state === 'skipped'

function nextOf(stations: readonly StationOfStep[]): StationOfStep | undefined {
  const ahead = stations.filter((station) => !isBehind(station))
  return ahead.find(({ optional }) => !optional) ?? ahead[0]
}

function stationOf(station: StationOfStep, isNext: boolean): Station {
  const { id, title, state, optional, side } = station
  const shown = state === 'done' || state === 'skipped' ? state : isNext ? 'next' : 'open'
  return { id, label: title, state: shown, optional, tone: toneOf(side) }
}
