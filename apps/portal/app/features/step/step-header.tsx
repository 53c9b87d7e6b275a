import { PageHeader } from '@traject/ui/page-header'
import { SideName } from '@traject/ui/side-dot'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'
import { useStep } from './step-context.tsx'
import { StepLine } from './step-line.tsx'

/** What step it is, of which track, how it stands and by when. */
export function StepHeader() {
  const { step } = useStep()
  const t = useTranslations('step')
  const { track, reader, title, language, state, optional, houseName, houseSide } = step
  return (
    <PageHeader
      kicker={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link to={`/tracks/${track.id}`} lang={useForeign(track.language)}>
            {track.title}
          </Link>
          {reader === 'coach' && <span>{track.smeName}</span>}
          <StepLine />
        </span>
      }
      title={title}
      titleLang={useForeign(language)}
      lead={
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-base">
          <Tag>{t(`state.${state}`)}</Tag>
          <Due />
          {optional && <span>{t('optional')}</span>}
          {houseName !== null && (
            <SideName tone={toneOf(houseSide)}>{t('withHouse', { house: houseName })}</SideName>
          )}
          <ForeignMark language={language} />
        </div>
      }
    />
  )
}

const DAY = 86_400_000

function Due() {
  const { step, today } = useStep()
  const t = useTranslations('step')
  const format = useFormatter()
  if (step.dueOn === null) return null
  const on = format.dateTime(new Date(step.dueOn), 'day')
  if (!step.isOverdue) return <span>{t('due', { on })}</span>
  const days = Math.round((Date.parse(today) - Date.parse(step.dueOn)) / DAY)
  return <b className="text-signal">{t('late', { days, on })}</b>
}
