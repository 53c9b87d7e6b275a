import { classNames } from './class-names.ts'
import type { PlacedStation, Station } from './route-line-geometry.ts'
import { placeStations, routeSegments } from './route-line-geometry.ts'
import { fills, strokes } from './route-mark.tsx'
import type { Tone } from './side-dot.tsx'

type Props = {
  stations: readonly Station[]
  description: string
  className?: string
}

const WIDTH = 190
const EDGE = 9
const Y = 11

const tenth = (at: number) => Math.round(at * 10) / 10
const across = (at: number) => tenth(EDGE + at * (WIDTH - 2 * EDGE))

/**
 * The line in a row of a list: where somebody stands, at a glance. A list may have forty of them, so what
 * looks alike is one path and not an element for each station.
 */
export function RouteLineMini({ stations, description, className }: Props) {
  const placed = placeStations(stations)
  // Twenty stations leave 9 px each: the marks shrink before they touch.
  const room = (WIDTH - 2 * EDGE) / Math.max(placed.length - 1, 1)
  const radius = Math.max(2.5, Math.min(5, room / 2 - 1))
  const stretches = alike(routeSegments(placed), ({ tone, solid }) => `${tone} ${solid}`)
  const marks = alike(
    placed.filter(({ state }) => state !== 'next'),
    ({ tone, state }) => `${tone} ${state === 'done'}`,
  )
  const skipped = alike(
    placed.filter(({ state }) => state === 'skipped'),
    ({ tone }) => tone,
  )
  // Handed in and not answered yet: a dot within, where there is room for one.
  const waiting = alike(
    placed.filter((station) => station.state === 'waiting' && place(station, radius).r > 3),
    ({ tone }) => tone,
  )
  const next = placed.find(({ state }) => state === 'next')
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 26`}
      width={WIDTH}
      height="26"
      role="img"
      aria-label={description}
      className={classNames('max-w-full shrink-0', className)}
    >
      {stretches.map(([{ tone, solid }, group]) => (
        <path
          key={`${tone} ${solid}`}
          d={group.map(({ from, to }) => `M${across(from)} ${Y}H${across(to)}`).join('')}
          strokeWidth="3"
          {...(solid ? {} : { strokeDasharray: '1 6', strokeLinecap: 'round' as const })}
          className={strokes[tone]}
        />
      ))}
      {marks.map(([{ tone, state }, group]) => (
        <path
          key={`${tone} ${state}`}
          d={group.map((station) => disc(station, radius)).join('')}
          strokeWidth="2"
          className={mark(tone, state === 'done')}
        />
      ))}
      {skipped.map(([{ tone }, group]) => (
        <path
          key={tone}
          d={group.map((station) => strike(station, radius)).join('')}
          strokeWidth="1.5"
          className={strokes[tone]}
        />
      ))}
      {waiting.map(([{ tone }, group]) => (
        <path
          key={tone}
          d={group.map((station) => dot(station, radius)).join('')}
          className={fills[tone]}
        />
      ))}
      {next && (
        <circle
          cx={across(next.at)}
          cy={Y}
          r="7"
          strokeWidth="3"
          className="fill-card stroke-signal"
        />
      )}
    </svg>
  )
}

/** Groups what `look` calls the same, each under its first. */
function alike<One>(all: readonly One[], look: (one: One) => string): [One, One[]][] {
  const groups = new Map<string, [One, One[]]>()
  for (const one of all) {
    const group = groups.get(look(one))
    if (group) group[1].push(one)
    else groups.set(look(one), [one, [one]])
  }
  return [...groups.values()]
}

function mark(tone: Tone, isDone: boolean): string {
  return classNames(strokes[tone], isDone ? fills[tone] : 'fill-card')
}

/** Optional stations stand beside the line, and are smaller. */
function place({ at, optional }: PlacedStation, radius: number) {
  return { x: across(at), y: optional ? Y + 9 : Y, r: optional ? Math.min(radius, 3) : radius }
}

function disc(station: PlacedStation, radius: number): string {
  const { x, y, r } = place(station, radius)
  return round(x, y, tenth(r - 1))
}

function dot(station: PlacedStation, radius: number): string {
  const { x, y, r } = place(station, radius)
  return round(x, y, tenth(r / 2.5))
}

function round(x: number, y: number, r: number): string {
  return `M${tenth(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`
}

function strike(station: PlacedStation, radius: number): string {
  const { x, y, r } = place(station, radius)
  return `M${tenth(x - r)} ${tenth(y + r)}l${tenth(2 * r)} ${tenth(-2 * r)}`
}
