import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Props = {
  title: ReactNode
  children?: ReactNode
  /** What to do about it. */
  actions?: ReactNode
  level?: 2 | 3
  className?: string
}

/** Nothing here yet: a line that waits for its stations, and what to do. */
export function EmptyState({ title, children, actions, level = 2, className }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={classNames('grid justify-items-start gap-3 py-4', className)}>
      <svg viewBox="0 0 180 34" width="180" height="34" aria-hidden="true" focusable="false">
        <path
          d="M22 17H174"
          className="fill-none stroke-edge"
          strokeWidth="4"
          strokeDasharray="1 8"
          strokeLinecap="round"
        />
        <circle cx="17" cy="17" r="12" className="fill-card stroke-signal" strokeWidth="4.5" />
        <circle cx="90" cy="17" r="6.5" className="fill-card stroke-edge" strokeWidth="2.5" />
        <circle cx="170" cy="17" r="6.5" className="fill-card stroke-edge" strokeWidth="2.5" />
      </svg>
      <Heading>{title}</Heading>
      {children !== undefined && <div className="max-w-[38rem] text-soft">{children}</div>}
      {actions !== undefined && <div className="mt-1 flex flex-wrap gap-3">{actions}</div>}
    </div>
  )
}
