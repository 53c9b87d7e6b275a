import type { ReactNode } from 'react'
import { placeStations, routeSegments, type Segment, type Station } from './route-line-geometry.ts'
import { RouteMark, RouteStretch } from './route-mark.tsx'

/** Where the line and a station's centre lie, from the row's top left, in px. */
const LINE = 17
const CENTRE = 22
/** How far a branch reaches to the side. */
const ASIDE = 16

/** Rows on the line leave it this much room; those beside it a little more. */
export const uprightRow = (optional: boolean | undefined) =>
  optional ? 'relative pt-[9px] pl-[62px]' : 'relative pt-[9px] pl-[46px]'

export type { Segment }

/** The pieces of line between stations: the first lies before the second one. */
export const segmentsOf = (stations: readonly Station[]): Segment[] =>
  routeSegments(placeStations(stations))

type Props = {
  station: Pick<Station, 'state' | 'tone' | 'optional'>
  before?: Segment | undefined
  after?: Segment | undefined
  /** Where the window ends, the line goes on for a little to say that there is more. */
  cut?: { above: boolean; below: boolean }
}

/** A row's piece of the upright line: its station, and the line to its neighbours. */
export function UprightLine({ station, before, after, cut }: Props) {
  const { optional } = station
  return (
    <UprightGround>
      {before && (
        <RouteStretch {...before} x1={LINE} x2={LINE} y1={cut?.above ? 2 : 0} y2={CENTRE} />
      )}
      {after && (
        <RouteStretch
          {...after}
          x1={LINE}
          x2={LINE}
          y1={CENTRE}
          y2={cut?.below ? CENTRE + 22 : '100%'}
        />
      )}
      <g transform={`translate(${LINE} ${CENTRE})`}>
        {optional && <path d={`M4 0H${ASIDE}`} strokeWidth="2.5" className="stroke-edge" />}
        <g transform={`translate(${optional ? ASIDE + 8 : 0} 0)`}>
          <RouteMark {...station} />
        </g>
      </g>
    </UprightGround>
  )
}

/** The line as it passes by a heading, from one station to the next. */
export function UprightPassage({ segment }: { segment: Segment | undefined }) {
  if (!segment) return null
  return (
    <UprightGround>
      <RouteStretch {...segment} x1={LINE} x2={LINE} y1={0} y2="100%" />
    </UprightGround>
  )
}

function UprightGround({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="48"
      height="100%"
      className="absolute top-0 left-0 overflow-visible"
    >
      {children}
    </svg>
  )
}
