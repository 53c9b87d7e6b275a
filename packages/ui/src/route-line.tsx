import { classNames } from './class-names.ts'
import type { RenderLink } from './link.tsx'
import { plainLink } from './link.tsx'
import type { PlacedStation, Station } from './route-line-geometry.ts'
import { placeStations, routeSegments } from './route-line-geometry.ts'
import type { PlacedLabel } from './route-line-labels.ts'
import { placeDues, placeGroups } from './route-line-labels.ts'
import { RouteLineVertical } from './route-line-vertical.tsx'
import { RouteMark, RouteStretch } from './route-mark.tsx'

export type { Station, StationState } from './route-line-geometry.ts'

export type RouteLineProps = {
  stations: readonly Station[]
  /** Such as "4 of 11 steps done; next: budget, due 12 March". */
  description: string
  renderLink?: RenderLink
  /** How wide the line is at least, in px: the wider, the more of its words find room. */
  atLeast?: number
  className?: string
}

const percent = (at: number) => `${Math.round(at * 10000) / 100}%`

/** The wide line. Places are in per cent and sizes in px, so that its text never shrinks; it
    wants 576 px: `RouteLineAuto` sees to it. On the ground of a card; inside `on-now` it takes that ground by itself. */
export function RouteLine(props: RouteLineProps) {
  const { stations, description, renderLink, atLeast, className } = props
  const placed = placeStations(stations)
  const groups = placeGroups(placed, atLeast)
  const dues = placeDues(placed, atLeast)
  const y = groups.length === 0 ? 20 : groups.some(({ row }) => row === 1) ? 72 : 54
  const branches = placed.some(({ optional }) => optional)
  const depth = dues.some(({ row }) => row === 1) ? 66 : dues.length > 0 || branches ? 44 : 20
  const links = stations.some(({ href }) => href)
  return (
    <div className={classNames('px-4', className)}>
      <svg
        width="100%"
        height={y + depth}
        // An image hides what lies in it, and links must be found.
        role={links ? 'group' : 'img'}
        aria-label={description}
        className="overflow-visible"
      >
        {routeSegments(placed).map(({ from, to, ...stretch }) => (
          <RouteStretch key={to} {...stretch} x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
        ))}
        {placed.map((station) => (
          <WideStation
            key={station.id}
            station={station}
            y={y}
            renderLink={renderLink ?? plainLink}
          />
        ))}
        {groups.map((label) => (
          <Label key={label.id} label={label} y={label.row === 0 ? 18 : 38} kind="fill-soft" />
        ))}
        {dues.map((label) => (
          <Label
            key={label.id}
            label={label}
            y={y + (label.row === 0 ? 38 : 60)}
            kind={
              placed.find(({ id }) => id === label.id)?.state === 'next'
                ? 'fill-signal font-[650]'
                : 'fill-soft'
            }
          />
        ))}
      </svg>
    </div>
  )
}

type StationProps = { station: PlacedStation; y: number; renderLink: RenderLink }

function WideStation({ station, y, renderLink }: StationProps) {
  const { at, href, label, lang, stateLabel, optional, state, dueLabel } = station
  const name = stateLabel ? `${label}, ${stateLabel}` : label
  const drop = optional ? 29 : 0
  const foot = drop + (state === 'next' ? 17 : 11)
  const ahead = state === 'next' || state === 'open'
  const mark = (
    <>
      <circle
        r="17"
        strokeWidth="3"
        className="fill-transparent group-focus-visible/station:stroke-ink"
      />
      <RouteMark {...station} />
    </>
  )
  return (
    <svg x={percent(at)} y={y} lang={lang} className="overflow-visible">
      <title>{name}</title>
      {optional && <path d={`M0 4V${drop}`} strokeWidth="2.5" className="stroke-edge" />}
      {dueLabel && ahead && (
        <path
          d={`M0 ${foot}v5`}
          strokeWidth="2.5"
          className={state === 'next' ? 'stroke-signal' : 'stroke-edge'}
        />
      )}
      <g transform={`translate(0 ${drop})`}>
        {href
          ? renderLink({
              href,
              'aria-label': name,
              className: 'group/station outline-none',
              children: mark,
            })
          : mark}
      </g>
    </svg>
  )
}

function Label({ label, y, kind }: { label: PlacedLabel; y: number; kind: string }) {
  return (
    <text
      x={percent(label.at)}
      dx={label.dx}
      y={y}
      textAnchor={label.anchor}
      lang={label.lang}
      className={classNames('text-[14px]', kind)}
    >
      {label.text}
    </text>
  )
}

/** The line as its place allows: wide from 576 px, else upright around the next stop. */
export function RouteLineAuto(props: RouteLineProps) {
  const { className, ...line } = props
  return (
    <div className={classNames('@container', className)}>
      <RouteLine {...line} className="hidden @xl:block" />
      <RouteLineVertical {...line} className="@xl:hidden" />
    </div>
  )
}
