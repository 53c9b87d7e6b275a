import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Props = {
  /** A line above the title: a date, or the link back. */
  kicker?: ReactNode
  title: ReactNode
  titleLang?: string | undefined
  lead?: ReactNode
  actions?: ReactNode
  className?: string
}

/** The top of a page, with its only h1. */
export function PageHeader({ kicker, title, titleLang, lead, actions, className }: Props) {
  return (
    <header
      className={classNames(
        'mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-4',
        className,
      )}
    >
      <div className="min-w-0 max-w-[46rem]">
        {kicker !== undefined && <p className="mb-1.5 text-soft">{kicker}</p>}
        <h1 lang={titleLang}>{title}</h1>
        {lead !== undefined && <div className="mt-3 text-pretty text-lg text-soft">{lead}</div>}
      </div>
      {actions !== undefined && (
        <div className="flex flex-wrap items-center gap-3 print:hidden">{actions}</div>
      )}
    </header>
  )
}
