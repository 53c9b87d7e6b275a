import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type ListProps = { label?: string | undefined; children: ReactNode; className?: string }

/** Rows parted by a line. */
export function DataList({ label, children, className }: ListProps) {
  return (
    // Safari forgets that an unmarked list is one, unless it is told.
    <ul role="list" aria-label={label} className={classNames('divide-y divide-line', className)}>
      {children}
    </ul>
  )
}

type RowProps = {
  children: ReactNode
  /** At the end of the row, under it on a phone: a date, a tag, buttons. */
  aside?: ReactNode
  className?: string
}

export function DataRow({ children, aside, className }: RowProps) {
  return (
    <li
      className={classNames(
        'flex flex-wrap items-center justify-between gap-x-5 gap-y-2 py-3.5 first:pt-1 last:pb-1',
        className,
      )}
    >
      <div className="min-w-0 flex-1 basis-56">{children}</div>
      {aside !== undefined && (
        <div className="flex max-w-full flex-wrap items-center gap-3">{aside}</div>
      )}
    </li>
  )
}
