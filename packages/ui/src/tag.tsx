import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Props = { children: ReactNode; lang?: string | undefined; className?: string }

/** A word about a thing, not a control. */
export function Tag({ children, lang, className }: Props) {
  return (
    <span
      lang={lang}
      className={classNames(
        'inline-block rounded-full border border-line px-2.5 py-px text-xs whitespace-nowrap text-soft',
        className,
      )}
    >
      {children}
    </span>
  )
}
