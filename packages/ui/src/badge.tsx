import { classNames } from './class-names.ts'

type Props = {
  count: string | number
  /** What the figure counts, such as "3 unread"; said instead of the bare figure. */
  label?: string | undefined
  size?: 'normal' | 'small'
  className?: string
}

/** How many things wait behind a link. */
export function Badge({ count, label, size = 'normal', className }: Props) {
  return (
    <span
      className={classNames(
        'inline-block rounded-full bg-action text-center font-[680] text-on-signal tabular-nums print:text-ink',
        size === 'normal'
          ? 'min-w-5 px-2 text-[0.8125rem] leading-5'
          : 'min-w-[18px] px-1.5 text-[0.71875rem] leading-[17px]',
        className,
      )}
    >
      <span aria-hidden={label ? 'true' : undefined}>{count}</span>
      {label && <span className="sr-only">{label}</span>}
    </span>
  )
}
