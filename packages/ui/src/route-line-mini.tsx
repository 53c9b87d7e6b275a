import { classNames } from './class-names.ts'
import type { PlacedStation, Station } from './route-line-geometry.ts'
import { placeStations, routeSegments } from './route-line-geometry.ts'
import { fills, RouteStretch, strokes } from './route-mark.tsx'

type Props = {
  stations: readonly Station[]
  description: string
  className?: string
}

const WIDTH = 190
const EDGE = 9
const Y = 11

const across = (at: number) => Math.round((EDGE + at * (WIDTH - 2 * EDGE)) * 10) / 10

/** The line in a row of a list: where somebody stands, at a glance. */
export function RouteLineMini({ stations, description, className }: Props) {
  const placed = placeStations(stations)
  // Twenty stations leave 9 px each: the marks shrink before they touch.
  const room = (WIDTH - 2 * EDGE) / Math.max(placed.length - 1, 1)
  const radius = Math.max(2.5, Math.min(5, room / 2 - 1))
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 26`}
      width={WIDTH}
      height="26"
      role="img"
      aria-label={description}
      className={classNames('max-w-full shrink-0', className)}
    >
      {routeSegments(placed).map(({ from, to, ...stretch }) => (
        <RouteStretch key={to} {...stretch} thin x1={across(from)} x2={across(to)} y1={Y} y2={Y} />
      ))}
      {placed.map((station) => (
        <MiniMark key={station.id} station={station} radius={radius} />
      ))}
    </svg>
  )
}

function MiniMark({ station, radius }: { station: PlacedStation; radius: number }) {
  const { at, state, tone, optional } = station
  const cx = across(at)
  const cy = optional ? Y + 9 : Y
  if (state === 'next') {
    return <circle cx={cx} cy={Y} r="7" strokeWidth="3" className="fill-card stroke-signal" />
  }
  const mark = classNames(strokes[tone], state === 'done' ? fills[tone] : 'fill-card')
  const size = optional ? Math.min(radius, 3) : radius
  return (
    <>
      <circle cx={cx} cy={cy} r={size - 1} strokeWidth="2" className={mark} />
      {state === 'waiting' && size > 3 && (
        <circle cx={cx} cy={cy} r={size / 2.5} className={fills[tone]} />
      )}
      {state === 'skipped' && (
        <path
          d={`M${cx - size} ${cy + size}l${2 * size} ${-2 * size}`}
          strokeWidth="1.5"
          className={strokes[tone]}
        />
      )}
    </>
  )
}
