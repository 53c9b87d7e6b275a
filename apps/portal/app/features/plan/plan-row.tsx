import { canMoveAlong, type Direction } from '@traject/domain/plan/arrange-steps'
import { isOwed } from '@traject/domain/track/next-step'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign } from '../words/lang.tsx'
import { MoveButton } from './move-button.tsx'
import type { Moved, Plan, PlanStep } from './plan-views.ts'

type Props = { plan: Plan; step: PlanStep; moved: Moved | null }

/** A step of the plan with everything that may be done to it. */
export function PlanRow({ plan, step, moved }: Props) {
  const { steps, modules } = plan
  const { id, title, language } = step
  const moduleIds = modules.map((module) => module.id)
  const mayGo = (direction: Direction) => canMoveAlong(steps, moduleIds, id, direction)
  const isMoved = moved?.stepId === id
  // At the end of the line the button of the way back takes the focus.
  const focused = isMoved && (mayGo(moved.to) ? moved.to : moved.to === 'up' ? 'down' : 'up')
  return (
    <li
      id={`step-${id}`}
      className={`-mx-3 flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-3 ${isMoved ? 'rounded-field bg-wash' : ''}`}
    >
      <span className="w-6 text-right text-soft tabular-nums">{steps.indexOf(step) + 1}.</span>
      <div className="min-w-0 flex-1 basis-52">
        <span className="font-[620]">
          <Foreign language={language}>{title}</Foreign>
        </span>
        <Facts step={step} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Acts plan={plan} step={step} />
        <span className="flex gap-1.5">
          {(['up', 'down'] as const).map((direction) => (
            <MoveButton
              key={direction}
              direction={direction}
              step={step}
              disabled={!mayGo(direction)}
              focused={focused === direction}
            />
          ))}
        </span>
      </div>
    </li>
  )
}

function Facts({ step }: { step: PlanStep }) {
  const t = useTranslations('plan')
  const track = useTranslations('track')
  const format = useFormatter()
  const { state, optional, houseName, dueOn } = step
  const due = dueOn ? t('due', { on: format.dateTime(new Date(dueOn), 'day') }) : t('noDue')
  const words = [
    ...(state === 'open' ? [] : [track(`stepState.${state}`)]),
    ...(optional ? [track('optional')] : []),
    ...(houseName ? [track('turn', { house: houseName })] : []),
    due,
  ]
  return <span className="block text-sm text-soft">{words.join(' · ')}</span>
}

/** What is behind is left as it was; what nothing happened on may go. */
function Acts({ plan, step }: { plan: Plan; step: PlanStep }) {
  const t = useTranslations('plan')
  const { id, title, state, untouched } = step
  const at = `/tracks/${plan.track.id}`
  const isAhead = isOwed(state) || state === 'submitted'
  const mayMove = plan.track.state === 'active'
  const acts = [
    ['edit', 'editStep', `${at}/plan/steps/${id}`, true],
    ['dates', 'datesOf', `${at}/plan/steps/${id}/dates`, isAhead],
    ['remove', 'removeOf', `${at}/plan/steps/${id}/remove`, untouched],
    ['skip', 'skipOf', `${at}/steps/${id}/skip`, !untouched && mayMove && isOwed(state)],
    ['reopen', 'reopenOf', `${at}/steps/${id}/skip`, mayMove && state === 'skipped'],
  ] as const
  return (
    <span className="flex flex-wrap gap-x-3.5 text-sm">
      {acts.map(([name, label, to, isOffered]) =>
        isOffered ? (
          <Link
            key={name}
            to={to}
            aria-label={t(label, { step: title })}
            className="inline-block min-h-6"
          >
            {t(name)}
          </Link>
        ) : null,
      )}
    </span>
  )
}
