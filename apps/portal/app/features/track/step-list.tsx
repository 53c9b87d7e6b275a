import { sectionsOf } from '@traject/domain/plan/sections'
import type { Station } from '@traject/ui/route-line'
import { segmentsOf, UprightPassage } from '@traject/ui/upright-line'
import { useTranslations } from 'use-intl'
import { Foreign } from '../words/lang.tsx'
import type { PageStep, PageTrack } from './page-track.ts'
import { StepRow } from './step-row.tsx'

type Props = {
  track: PageTrack
  stations: readonly Station[]
  today: string
  hrefOf(stepId: string): string | undefined
  /** What else may be done to it from here: it is skipped or opened again. */
  actOn(step: PageStep): 'skip' | 'reopen' | undefined
}

/** The steps under their modules, along the line. */
export function StepList({ track, stations, today, hrefOf, actOn }: Props) {
  const t = useTranslations('track')
  const { steps, modules, access } = track
  if (steps.length === 0) return <p className="text-soft">{t('noSteps')}</p>
  const isGuest = !access.whole && !access.summary
  // A guest does not know what lies between his steps: no line joins them.
  const segments = isGuest ? [] : segmentsOf(stations)
  return (
    <>
      {isGuest && <p className="mb-4 text-soft">{t('guestText')}</p>}
      {sectionsOf(steps).map(({ moduleId, steps: inside }) => {
        const module = modules.find(({ id }) => id === moduleId)
        const first = inside[0] ? steps.indexOf(inside[0]) : 0
        return (
          <section key={inside[0]?.id}>
            {module && (
              <div className="relative pt-3 pb-1 pl-[46px]">
                <UprightPassage segment={segments[first - 1]} />
                <h3>
                  <Foreign language={module.language}>{module.title}</Foreign>
                </h3>
              </div>
            )}
            <ol role="list">
              {inside.map((step, at) => {
                const station = stations[first + at]
                if (!station) return null
                return (
                  <StepRow
                    key={step.id}
                    track={track}
                    step={step}
                    station={station}
                    before={segments[first + at - 1]}
                    after={segments[first + at]}
                    today={today}
                    href={hrefOf(step.id)}
                    act={actOn(step)}
                  />
                )
              })}
            </ol>
          </section>
        )
      })}
    </>
  )
}
