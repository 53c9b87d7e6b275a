import type { SmeTrack } from '@traject/api/home/sme-home'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { RouteLineAuto, type Station } from '@traject/ui/route-line'
import { SideLegend } from '@traject/ui/side-dot'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign, useForeignOf } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'
import { stationOf } from './line-stations.ts'
import { useLineWords } from './line-words.ts'
import { StepPlace } from './step-place.tsx'
import { turnAddress, useTurnWords } from './turn-words.ts'

/** A track as a line: upright on a phone, around the next stop. */
export function TrackLineCard({ track }: { track: SmeTrack }) {
  const { id } = track
  return (
    <Card aria-labelledby={`line-${id}`}>
      <TrackHeader track={track} />
      <TrackLine track={track} />
    </Card>
  )
}

/** A further track, with its next thing above its line. */
export function FurtherTrack({ track }: { track: SmeTrack }) {
  const t = useTranslations('home.sme')
  const words = useTurnWords()
  const { id, step } = track
  return (
    <Card aria-labelledby={`line-${id}`}>
      <TrackHeader track={track} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="min-w-0 flex-1 basis-64">
          {step ? (
            <>
              <span className="block text-sm text-soft">
                <StepPlace track={track} step={step} />
              </span>
              <b>
                <Foreign language={step.language}>{step.title}</Foreign>
              </b>
            </>
          ) : (
            <b>{words(track).title}</b>
          )}
        </p>
        <Link to={turnAddress(track)} className={buttonClass('quiet')}>
          {t(`act.${track.turn}`)}
        </Link>
      </div>
      {/* On a phone its line would push all else out of sight. */}
      <div className="mt-4 hidden rail:block">
        <TrackLine track={track} />
      </div>
    </Card>
  )
}

function TrackHeader({ track: { id, title, language } }: { track: SmeTrack }) {
  const t = useTranslations('home.sme')
  return (
    <CardHeader
      id={`line-${id}`}
      title={<Foreign language={language}>{title}</Foreign>}
      aside={
        <Link to={`/tracks/${id}`} className="inline-flex min-h-6 items-center text-sm">
          {t('wholeTrack')}
        </Link>
      }
    />
  )
}

function TrackLine({ track }: { track: SmeTrack }) {
  const t = useTranslations('home.step')
  const format = useFormatter()
  const words = useLineWords()
  const foreign = useForeignOf()
  const { line, step, houses } = track
  const stations = line.map((one): Station => {
    const isNext = one.id === step?.id
    return {
      ...stationOf({ ...one, isNext }),
      id: one.id,
      label: one.title,
      lang: foreign(one.language),
      stateLabel: t(one.state),
      dueLabel: one.dueOn === null ? undefined : format.dateTime(new Date(one.dueOn), 'shortDay'),
      groupLabel: one.module?.title,
      groupLang: foreign(one.module?.language),
    }
  })
  return (
    <>
      <RouteLineAuto stations={stations} description={words(line, step)} />
      {houses.length > 1 && (
        <SideLegend
          className="mt-4"
          sides={houses.map(({ name, side }) => ({ tone: toneOf(side), label: name }))}
        />
      )}
    </>
  )
}
