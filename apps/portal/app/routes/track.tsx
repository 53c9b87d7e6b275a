import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isPlanned } from '@traject/domain/plan/plan-state'
import { can } from '@traject/domain/policy/can'
import { ASSIGNING_STATES } from '@traject/domain/resource-assignment/assign-resource'
import { stepMovesFrom } from '@traject/domain/track/move-step'
import { nextOn } from '@traject/domain/track/next-step'
import { stepMoverOf } from '@traject/domain/track/standing'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { AssignmentCard } from '../features/assignment/assignment-card.tsx'
import { ExportLink } from '../features/export/export-link.tsx'
import { CoachesCard } from '../features/track/coaches-card.tsx'
import { HistoryCard } from '../features/track/history-card.tsx'
import { LineCard } from '../features/track/line-card.tsx'
import { NextCard } from '../features/track/next-card.tsx'
import type { PageStep, PageTrack } from '../features/track/page-track.ts'
import { StepList } from '../features/track/step-list.tsx'
import { TrackAgreement } from '../features/track/track-agreement.tsx'
import { useTrackLine } from '../features/track/track-line.ts'
import { WaitingCard, waitsFor } from '../features/track/waiting-card.tsx'
import { ForeignMark, useForeign } from '../features/words/lang.tsx'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.track.title)

export function loader(args: LoaderFunctionArgs) {
  return page(
    args,
    ['track', 'agreement', 'assignment', 'item'],
    async ({ call, acting: { actor } }) => {
      const track = await call.track.get({ id: args.params.id ?? '' })
      const isSme = actor.kind === 'sme'
      const plans = can(actor, 'track.plan', track) === true
      const optionalSteps = track.steps.flatMap((step) => {
        const by = stepMoverOf(actor, track, step.id)
        const moves = by ? stepMovesFrom(by, { ...step, track: track.state }) : []
        const act = moves.find((move) => move === 'reopen' || (move === 'skip' && step.optional))
        return act === 'skip' || act === 'reopen' ? [[step.id, act] as const] : []
      })
      return {
        track,
        today: actor.today,
        reader: isSme ? ('sme' as const) : ('coach' as const),
        acts: Object.fromEntries(optionalSteps),
        mayPlan: plans && isPlanned(track.state),
        mayAssign: plans && ASSIGNING_STATES.some((state) => state === track.state),
      }
    },
  )
}

export default function Track() {
  const { track, today, reader, acts, mayPlan, mayAssign } = useLoaderData<typeof loader>()
  const t = useTranslations('track')
  const { access, state, steps } = track
  const opens = (id: string) => access.whole || access.stepIds.includes(id)
  const hrefOf = (id: string) => (opens(id) ? `/tracks/${track.id}/steps/${id}` : undefined)
  // Who reads the summary alone sees where the company stands, and does nothing about it.
  const readsAs = access.summary ? 'sme' : reader
  const next = nextOn(track, readsAs)
  const line = useTrackLine(track, readsAs, today)
  const isGuest = !access.whole && !access.summary
  const isNow = !access.summary && (state === 'active' || state === 'agreed') && steps.length > 0
  const waits = reader === 'sme' && waitsFor(track)
  return (
    <>
      <Header track={track} mayPlan={mayPlan} />
      <TrackAgreement track={track} />
      <div className="grid gap-5 rail:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
        {isNow && (
          <>
            <Now track={track} next={next} reader={reader} today={today} />
            {waits && <WaitingCard track={track} />}
          </>
        )}
        {!isGuest && (
          <LineCard track={track} line={line} hrefOf={hrefOf} className="rail:col-span-2" />
        )}
        {/* On a phone after the line; on a desk it fills the place beside the next step. */}
        {isNow && !waits && (
          <CoachesCard track={track} className="rail:col-start-2 rail:row-start-1" />
        )}
        <Card aria-labelledby="steps" className="self-start">
          <CardHeader id="steps" title={t(isGuest ? 'guestTitle' : 'stepsTitle')} />
          <StepList
            track={track}
            stations={line.stations}
            today={today}
            hrefOf={hrefOf}
            actOn={({ id }) => acts[id]}
          />
          {track.steps.length > 0 && <ExportLink list="steps" track={track.id} />}
        </Card>
        <div className="grid content-start gap-5">
          {access.whole && (
            <AssignmentCard
              trackId={track.id}
              assignments={track.assignments}
              isCompany={reader === 'sme'}
              mayAssign={mayAssign}
            />
          )}
          {!isNow && waits && <WaitingCard track={track} />}
          {(!isNow || waits) && <CoachesCard track={track} />}
          {!access.summary && <HistoryCard history={track.history} />}
        </div>
      </div>
    </>
  )
}

function Header({ track, mayPlan }: { track: PageTrack; mayPlan: boolean }) {
  const t = useTranslations('track')
  const format = useFormatter()
  return (
    <PageHeader
      kicker={track.smeName}
      title={track.title}
      titleLang={useForeign(track.language)}
      lead={
        <p className="flex flex-wrap items-center gap-2">
          <Tag>{t(`state.${track.state}`)}</Tag>
          {t('starts', { on: format.dateTime(new Date(track.startsOn), 'day') })}
          <ForeignMark language={track.language} />
        </p>
      }
      actions={
        mayPlan && (
          <Link to={`/tracks/${track.id}/plan`} className={buttonClass('quiet')}>
            {t('plan')}
          </Link>
        )
      }
    />
  )
}

type NowProps = {
  track: PageTrack
  next: PageStep | undefined
  reader: 'sme' | 'coach'
  today: string
}

/** The next step, or that nothing is left. */
function Now({ track, next, reader, today }: NowProps) {
  const t = useTranslations('track')
  if (next) return <NextCard track={track} next={next} reader={reader} today={today} />
  return (
    <Card aria-labelledby="next">
      <CardHeader id="next" title={t('next.allDone')} />
      {track.access.whole && <p>{t(reader === 'sme' ? 'next.allDoneSme' : 'next.allDoneCoach')}</p>}
    </Card>
  )
}
