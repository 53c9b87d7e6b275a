import { sectionsOf } from '@traject/domain/plan/arrange-steps'
import { useTranslations } from 'use-intl'
import { Foreign } from '../words/lang.tsx'
import type { PageStep, PageTrack } from './page-track.ts'
import { StepRow } from './step-row.tsx'

type Props = {
  track: PageTrack
  next: PageStep | undefined
  today: string
  hrefOf(stepId: string): string | undefined
  /** What else may be done to it from here: it is skipped or opened again. */
  actOn(step: PageStep): 'skip' | 'reopen' | undefined
}

/** The steps under their modules. */
export function StepList({ track, next, today, hrefOf, actOn }: Props) {
  const t = useTranslations('track')
  const { steps, modules, access } = track
  if (steps.length === 0) return <p className="text-soft">{t('noSteps')}</p>
  return (
    <div className="grid gap-6">
      {!access.whole && !access.summary && <p className="text-soft">{t('guestText')}</p>}
      {sectionsOf(steps).map(({ moduleId, steps: inside }) => {
        const module = modules.find(({ id }) => id === moduleId)
        return (
          <section key={inside[0]?.id}>
            {module && (
              <h3 className="mb-1">
                <Foreign language={module.language}>{module.title}</Foreign>
              </h3>
            )}
            <ol role="list">
              {inside.map((step) => (
                <StepRow
                  key={step.id}
                  track={track}
                  step={step}
                  isNext={step === next}
                  today={today}
                  href={hrefOf(step.id)}
                  act={actOn(step)}
                />
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}
