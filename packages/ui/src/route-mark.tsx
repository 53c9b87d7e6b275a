import { classNames } from './class-names.ts'
import type { Segment, Station } from './route-line-geometry.ts'
import type { Tone } from './side-dot.tsx'

export const strokes: Record<Tone, string> = {
  fr: 'stroke-side-fr',
  wal: 'stroke-side-wal',
  vl: 'stroke-side-vl',
  neutral: 'stroke-soft',
}

export const fills: Record<Tone, string> = {
  fr: 'fill-side-fr',
  wal: 'fill-side-wal',
  vl: 'fill-side-vl',
  neutral: 'fill-soft',
}

type MarkProps = Pick<Station, 'state' | 'tone' | 'optional'>

/** One station, drawn around the origin. Told apart by shape first, by hue second. */
export function RouteMark({ state, tone, optional = false }: MarkProps) {
  const ring = classNames('fill-card', strokes[tone])
  if (state === 'next') {
    const radius = optional ? 10 : 13.5
    return <circle r={radius} strokeWidth="5" className="fill-card stroke-signal" />
  }
  if (state === 'done') {
    return (
      <>
        <circle r={optional ? 7.5 : 9.5} className={fills[tone]} />
        <path
          d={optional ? 'M-3.2 .2l2.2 2.3 4.2-4.8' : 'M-4 .3l2.8 2.9 5.4-6.1'}
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
          className="fill-none stroke-card"
        />
      </>
    )
  }
  if (state === 'waiting') {
    return (
      <>
        <circle r={optional ? 6.5 : 8} strokeWidth={optional ? 2.5 : 3} className={ring} />
        <circle r={optional ? 2.5 : 3.5} className={fills[tone]} />
      </>
    )
  }
  if (state === 'skipped') {
    return (
      <>
        <circle r="6.5" strokeWidth="2" className={ring} />
        <path d="M-2.6-2.6l5.2 5.2m0-5.2l-5.2 5.2" strokeWidth="1.8" className={strokes[tone]} />
      </>
    )
  }
  return <circle r={optional ? 6 : 8} strokeWidth={optional ? 2.5 : 3} className={ring} />
}

type StretchProps = Pick<Segment, 'solid' | 'tone'> & {
  x1: number | string
  x2: number | string
  y1: number | string
  y2: number | string
}

/** One stretch of line: solid where it was walked, dotted ahead. */
export function RouteStretch({ solid, tone, ...ends }: StretchProps) {
  return (
    <line
      {...ends}
      strokeWidth="5"
      {...(solid ? {} : { strokeDasharray: '2 7', strokeLinecap: 'round' as const })}
      className={strokes[tone]}
    />
  )
}
