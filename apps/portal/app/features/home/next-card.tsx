import type { SmeTrack } from '@traject/api/home/sme-home'
import type { IsoDate } from '@traject/domain/calendar/date'
import { buttonClass } from '@traject/ui/button'
import { NowCard } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign, ForeignMark, useForeign } from '../words/lang.tsx'
import { useDayWords } from './day-words.ts'
import { StepPlace } from './step-place.tsx'
import { turnAddress, useTurnWords } from './turn-words.ts'

type Props = { track: SmeTrack; html: string; today: IsoDate }

/** The one thing to do first, with its one button. */
export function NextCard({ track, html, today }: Props) {
  const { step } = track
  return step ? (
    <NextStep track={track} step={step} html={html} today={today} />
  ) : (
    <NextOfTrack track={track} />
  )
}

function NextOfTrack({ track }: { track: SmeTrack }) {
  const t = useTranslations('home.sme')
  const words = useTurnWords()(track)
  const kind = track.turn === 'agree' ? 'primary' : 'quiet'
  return (
    <NowCard
      id="now"
      kicker={<Foreign language={track.language}>{track.title}</Foreign>}
      title={words.title}
      actions={
        <Link to={turnAddress(track)} className={buttonClass(kind)}>
          {t(`act.${track.turn}`)}
        </Link>
      }
      className="h-full"
    >
      <p>{words.text}</p>
    </NowCard>
  )
}

type StepProps = Props & { step: NonNullable<SmeTrack['step']> }

function NextStep({ track, step, html, today }: StepProps) {
  const t = useTranslations('home.sme')
  const words = useTranslations('home')
  const day = useDayWords(today)
  const lang = useForeign(step.language)
  const waits = track.turn === 'in-review'
  return (
    <NowCard
      id="now"
      kicker={<StepPlace track={track} step={step} />}
      title={
        <>
          {step.title} <ForeignMark language={step.language} />
        </>
      }
      titleLang={lang}
      actions={
        <>
          <Link to={turnAddress(track)} className={buttonClass(waits ? 'quiet' : 'primary')}>
            {t(`act.${track.turn}`)}
          </Link>
          {step.dueOn !== null && !waits && (
            <span className={step.dueOn < today ? 'font-[620] text-signal' : undefined}>
              {words('due', { on: day.short(step.dueOn) })}
            </span>
          )}
        </>
      }
      className="h-full"
    >
      {waits && <p>{t('now.inReview', { when: day.when(step.since) })}</p>}
      {step.asked ? (
        <>
          <p>{t('now.change', { when: day.when(step.since) })}</p>
          <blockquote className="mt-2 border-l-4 border-signal pl-4">
            <Foreign language={step.asked.language}>{step.asked.reason}</Foreign>
          </blockquote>
        </>
      ) : (
        !waits && (
          <div
            lang={lang}
            className="max-w-[60ch]"
            // Made by markdown.server.ts, which lets no HTML through.
            dangerouslySetInnerHTML={{ __html: html }}
          />
        )
      )}
    </NowCard>
  )
}
