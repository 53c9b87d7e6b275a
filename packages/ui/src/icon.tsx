import { classNames } from './class-names.ts'

const paths = {
  alert: 'M8 4.2v4.6M8 11.6v.2',
  check: 'M4.2 8.4l2.6 2.6 5-5.6',
  info: 'M8 7.4v4.2M8 4.4v.2',
  chevron: 'M4 6l4 4 4-4',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  menu: 'M2 4h12M2 8h12M2 12h12',
} as const

export type IconName = keyof typeof paths

type Props = { name: IconName; className?: string; stroke?: 'stroke-current' | 'stroke-card' }

/** A line icon of 16 units, always beside words: hidden from screen readers. */
export function Icon({ name, className, stroke = 'stroke-current' }: Props) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={classNames('size-4 shrink-0 fill-none', stroke, className)}
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}

/** The same icon in a filled disc, like a station of the line. */
export function IconDisc({ name, className }: Omit<Props, 'stroke'>) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'inline-grid size-5 shrink-0 place-items-center rounded-full bg-current',
        className,
      )}
    >
      <Icon name={name} stroke="stroke-card" />
    </span>
  )
}
