import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader, NowCard } from '@traject/ui/card'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useForeign } from '../words/lang.tsx'
import { PlainText } from '../words/plain-text.tsx'
import { ReviewForm } from './review-form.tsx'
import type { Step, StepEvent } from './step.ts'
import { useStep } from './step-context.tsx'
import { StepForm } from './step-form.tsx'
import { OneSubmission } from './submission.tsx'

/** The one thing to do now, where it is the reader's turn; else what is waited for, and from whom. */
export function StepNow() {
  const { step } = useStep()
  const { turn, reader } = step
  if (step.track.state !== 'active') return <TrackAtRest />
  if (turn === null) return <Over />
  if (turn !== reader) return reader === 'sme' ? <WaitsForCoach /> : <WaitsForCompany />
  if (reader === 'coach') return <ToReview />
  if (step.state === 'open') return <ToBegin />
  return step.state === 'in-progress' ? <ToHandIn /> : <ToChange />
}

function ToBegin() {
  const t = useTranslations('step')
  return (
    <NowCard id="now" kicker={t('turn.yours')} title={t('now.begin.title')}>
      <p>{t('now.begin.text')}</p>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <StepForm act="begin">
          <SubmitButton name="act" value="begin">
            {t('begin')}
          </SubmitButton>
        </StepForm>
        <a href="#hand-in" className={buttonClass('quiet')}>
          {t('goHandIn')}
        </a>
      </div>
    </NowCard>
  )
}

function ToHandIn() {
  const { step } = useStep()
  const t = useTranslations('step')
  const lang = useForeign(step.language)
  return (
    <NowCard
      id="now"
      kicker={t('turn.yours')}
      title={t('now.hand-in.title')}
      actions={
        <a href="#hand-in" className={buttonClass('primary')}>
          {t('goHandIn')}
        </a>
      }
    >
      {step.evidence === '' ? (
        <p>{t('now.hand-in.text')}</p>
      ) : (
        <p lang={lang} className="break-words whitespace-pre-line">
          {step.evidence}
        </p>
      )}
    </NowCard>
  )
}

function ToChange() {
  const { step } = useStep()
  const t = useTranslations('step')
  const asked = lastMove(step, 'ask-for-change')
  return (
    <NowCard
      id="now"
      kicker={t('turn.yours')}
      title={t('now.change.title')}
      actions={
        <a href="#hand-in" className={buttonClass('primary')}>
          {t('now.change.again')}
        </a>
      }
    >
      {asked && <Words event={asked} />}
    </NowCard>
  )
}

function ToReview() {
  const { step } = useStep()
  const t = useTranslations('step')
  const last = step.submissions.at(-1)
  return (
    <NowCard
      id="now"
      kicker={t('turn.yours')}
      title={t('now.review.title', { sme: step.track.smeName })}
    >
      {last && <OneSubmission submission={last} />}
      <ReviewForm />
    </NowCard>
  )
}

function WaitsForCoach() {
  const { step } = useStep()
  const t = useTranslations('step')
  const format = useFormatter()
  const houses = [...new Set(step.coaches.map(({ organisationName }) => organisationName))]
  return (
    <Quiet
      kicker={t('turn.theirs', { who: format.list(houses, { type: 'disjunction' }) })}
      title={t('now.waiting.title')}
    >
      <p>{t('now.waiting.text')}</p>
    </Quiet>
  )
}

function WaitsForCompany() {
  const { step } = useStep()
  const t = useTranslations('step')
  const format = useFormatter()
  const sme = step.track.smeName
  const on = format.dateTime(new Date(step.stateSince), { day: 'numeric', month: 'long' })
  const words = {
    open: { title: t('now.smeOpen.title', { sme }), text: null },
    'in-progress': {
      title: t('now.smeBegun.title', { sme }),
      text: t('now.smeBegun.text', { on }),
    },
    'changes-requested': {
      title: t('now.smeChange.title', { sme }),
      text: t('now.smeChange.text', { on }),
    },
  }[step.state as 'open' | 'in-progress' | 'changes-requested']
  return (
    <Quiet
      kicker={t('turn.theirs', { who: sme })}
      title={words.title}
      actions={
        <a href="#message" className={buttonClass('quiet')}>
          {t('now.write')}
        </a>
      }
    >
      {words.text !== null && <p>{words.text}</p>}
    </Quiet>
  )
}

/** Accepted, or skipped: on to the next one. */
function Over() {
  const { step } = useStep()
  const t = useTranslations('step')
  const isDone = step.state === 'done'
  const last = lastMove(step, isDone ? 'accept' : 'skip')
  const { stations, track } = step
  const next = stations[stations.findIndex(({ id }) => id === step.id) + 1]
  return (
    <Quiet
      kicker={t('turn.nobody')}
      title={isDone ? t('now.done.title') : t('now.skipped.title')}
      actions={
        next &&
        isDone && (
          <Link to={`/tracks/${track.id}/steps/${next.id}`} className={buttonClass('quiet')}>
            {t('now.done.next')}
          </Link>
        )
      }
    >
      {last && last.reason !== '' && <Words event={last} />}
    </Quiet>
  )
}

function TrackAtRest() {
  const { step } = useStep()
  const t = useTranslations('step')
  const { state, smeName } = step.track
  const which =
    state === 'proposed' || state === 'agreed' || state === 'paused'
      ? state
      : step.isOpen
        ? 'ended'
        : 'shut'
  return (
    <Quiet kicker={t('turn.nobody')} title={t(`now.track.${which}.title`)}>
      <p>{t(`now.track.${which}.text`, { sme: smeName })}</p>
    </Quiet>
  )
}

type QuietProps = { kicker: string; title: string; children?: ReactNode; actions?: ReactNode }

/** Not the reader's turn: said calmly, on card ground. */
function Quiet({ kicker, title, children, actions }: QuietProps) {
  return (
    <Card aria-labelledby="now">
      <p className="mb-1.5 text-soft">{kicker}</p>
      <CardHeader id="now" title={title} className="mb-2" />
      {children}
      {actions && <div className="mt-4 flex flex-wrap items-center gap-3">{actions}</div>}
    </Card>
  )
}

/** What a coach said of it. */
function Words({ event }: { event: StepEvent }) {
  return (
    <blockquote className="border-l-3 border-signal pl-4">
      <PlainText language={event.language}>{event.reason}</PlainText>
      <p className="mt-1 text-sm text-soft">
        {[event.personName, event.organisationName].filter(Boolean).join(', ')}
      </p>
    </blockquote>
  )
}

function lastMove({ events }: Step, move: StepEvent['move']) {
  return events.findLast((event) => event.move === move)
}
