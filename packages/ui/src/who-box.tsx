import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Props = {
  children: ReactNode
  /** What will be so after the change, instead of what is so now. */
  after?: boolean
  /** Let screen readers hear it when the sentence changes under their hands. */
  live?: boolean
  className?: string
}

/** A sentence that says who can see a thing. */
export function WhoBox({ children, after = false, live = false, className }: Props) {
  return (
    <div
      {...(live ? { role: 'status' } : {})}
      className={classNames(
        'rounded-[10px] border px-3.5 py-3 text-[0.96875rem]',
        after ? 'border-signal/30 bg-signal-wash' : 'border-transparent bg-wash print:border-line',
        className,
      )}
    >
      {children}
    </div>
  )
}
