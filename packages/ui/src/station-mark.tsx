import { classNames } from './class-names.ts'
import type { Station } from './route-line-geometry.ts'
import { RouteMark } from './route-mark.tsx'

type Props = Pick<Station, 'state' | 'tone' | 'optional'> & { className?: string }

/** One station by itself, before a name in a list; what it says stands in words beside it. */
export function StationMark({ className, ...station }: Props) {
  return (
    <svg
      viewBox="-17 -17 34 34"
      width="34"
      height="34"
      aria-hidden="true"
      focusable="false"
      className={classNames('shrink-0', className)}
    >
      <RouteMark {...station} />
    </svg>
  )
}
