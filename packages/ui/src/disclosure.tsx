import type { DetailsHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

type Props = Omit<DetailsHTMLAttributes<HTMLDetailsElement>, 'children'> & {
  summary: ReactNode
  children: ReactNode
}

/** More, for who wants it; the browser's own details, so it opens without JavaScript. */
export function Disclosure({ summary, children, className, ...rest }: Props) {
  return (
    <details {...rest} className={classNames('group/disclosure', className)}>
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-md py-1.5 text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron"
          className="-rotate-90 transition-transform group-open/disclosure:rotate-0"
        />
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className="pt-1 pb-2 pl-6">{children}</div>
    </details>
  )
}
