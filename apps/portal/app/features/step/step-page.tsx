import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { Done } from './done.tsx'
import { GivenFiles } from './given-files.tsx'
import { HandedIn } from './handed-in.tsx'
import type { StationOfStep } from './step.ts'
import { useStep } from './step-context.tsx'
import { StepHeader } from './step-header.tsx'
import { StepNow } from './step-now.tsx'
import { StepTask } from './step-task.tsx'
import { StepThread } from './step-thread.tsx'

type Props = {
  /** The instructions, made by markdown.server.ts. */
  html: string
  /** What was assigned for this step, under what there is to do. */
  assigned?: ReactNode
}

/** A step: what to do now, what it is about, what was handed in, and what was said. */
export function StepPage({ html, assigned }: Props) {
  const { step } = useStep()
  const isToReview = step.moves.includes('accept')
  return (
    <>
      <StepHeader />
      <Done of="step" className="mb-5" />
      <ChangedMeanwhile />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        <div className="grid gap-5">
          <StepNow />
          {/* A coach who is waited for reads first what was handed in. */}
          {isToReview && <HandedIn />}
          <StepTask html={html} />
          {assigned}
          <GivenFiles />
          {!isToReview && <HandedIn />}
        </div>
        <StepThread />
      </div>
      <Neighbours />
    </>
  )
}

function Neighbours() {
  const { step } = useStep()
  const t = useTranslations('step')
  const at = step.stations.findIndex(({ id }) => id === step.id)
  const [previous, next] = [step.stations[at - 1], step.stations[at + 1]]
  if (!previous && !next) return null
  return (
    <nav aria-label={t('nav.label')} className="mt-6 grid gap-4 sm:grid-cols-2">
      {previous && <Neighbour label={t('nav.previous')} station={previous} />}
      {next && (
        <Neighbour label={t('nav.next')} station={next} className="sm:col-start-2 sm:text-right" />
      )}
    </nav>
  )
}

type NeighbourProps = { label: string; station: StationOfStep; className?: string }

function Neighbour({ label, station, className }: NeighbourProps) {
  const { step } = useStep()
  return (
    <p className={className}>
      <span className="block text-sm text-soft">{label}</span>
      <Link
        to={`/tracks/${step.track.id}/steps/${station.id}`}
        lang={useForeign(station.language)}
        className="inline-block min-h-6 font-[620]"
      >
        {station.title}
      </Link>{' '}
      <ForeignMark language={station.language} />
    </p>
  )
}
