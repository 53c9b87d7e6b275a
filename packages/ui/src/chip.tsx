import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { RenderLink } from './link.tsx'
import { plainLink } from './link.tsx'

type ListProps = { label: string; children: ReactNode; className?: string }

/** A row of filters, named for screen readers. */
export function ChipList({ label, children, className }: ListProps) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex flex-wrap gap-2">{children}</ul>
    </nav>
  )
}

type ChipProps = {
  href: string
  label: ReactNode
  /** How many there are behind it, already written in the reader's way. */
  count?: string | number | undefined
  current?: boolean
  renderLink?: RenderLink
}

/** One filter, as a link, so that the filter lives in the address. */
export function Chip({ href, label, count, current = false, renderLink = plainLink }: ChipProps) {
  return (
    <li>
      {renderLink({
        href,
        ...(current ? { 'aria-current': 'true' as const } : {}),
        className: classNames(
          'inline-flex min-h-9 items-center gap-1.5 rounded-full border px-3.5 text-sm no-underline transition-colors',
          current
            ? 'border-ink bg-ink text-paper print:text-ink'
            : 'border-line bg-card hover:border-edge hover:bg-wash',
        ),
        children: (
          <>
            {label}
            {count !== undefined && <span className="tabular-nums">{count}</span>}
          </>
        ),
      })}
    </li>
  )
}
