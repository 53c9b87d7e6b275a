import { classNames } from './class-names.ts'
import type { RenderLink } from './link.tsx'
import { plainLink } from './link.tsx'
import type { Segment, Station } from './route-line-geometry.ts'
import { aroundFocus, placeStations, routeSegments } from './route-line-geometry.ts'
import { UprightLine, uprightRow } from './upright-line.tsx'

type Props = {
  stations: readonly Station[]
  /** Such as "4 of 11 steps done; next: budget, due 12 March". */
  description: string
  /** Only the stations around the next one, or all of them. */
  show?: 'around' | 'all'
  renderLink?: RenderLink
  className?: string
}

/** The upright line, with names. A real list: names wrap, and are heard one by one. */
export function RouteLineVertical(props: Props) {
  const { stations, description, show = 'around', renderLink = plainLink, className } = props
  const placed = placeStations(stations)
  const segments = routeSegments(placed)
  const { start, end } = show === 'all' ? { start: 0, end: placed.length } : aroundFocus(placed)
  return (
    <ol role="list" aria-label={description} className={className}>
      {placed.slice(start, end).map((station, index) => (
        <UprightStation
          key={station.id}
          station={station}
          before={segments[start + index - 1]}
          after={segments[start + index]}
          cut={{ above: index === 0, below: start + index === end - 1 }}
          renderLink={renderLink}
        />
      ))}
    </ol>
  )
}

type UprightProps = {
  station: Station
  before: Segment | undefined
  after: Segment | undefined
  /** Where the window ends, the line goes on for a little to say that there is more. */
  cut: { above: boolean; below: boolean }
  renderLink: RenderLink
}

function UprightStation({ station, before, after, cut, renderLink }: UprightProps) {
  const { state, optional, label, lang, stateLabel, groupLabel, groupLang, dueLabel, href } =
    station
  const name = (
    <span lang={lang} className={state === 'next' ? 'font-[650]' : undefined}>
      {label}
    </span>
  )
  return (
    <li
      aria-current={state === 'next' ? 'step' : undefined}
      className={classNames('min-h-11 pb-1.5', uprightRow(optional))}
    >
      <UprightLine station={station} before={before} after={after} cut={cut} />
      {href ? renderLink({ href, className: 'inline-block min-h-6', children: name }) : name}
      {stateLabel && <span className="sr-only"> ({stateLabel})</span>}
      {dueLabel && (state === 'next' || state === 'open') && (
        <span
          className={classNames(
            'block text-sm',
            state === 'next' ? 'font-[620] text-signal' : 'text-soft',
          )}
        >
          {dueLabel}
        </span>
      )}
      {groupLabel && (
        <span lang={groupLang} className="block text-sm text-soft">
          {groupLabel}
        </span>
      )}
    </li>
  )
}
