import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Tone = 'fr' | 'wal' | 'vl' | 'neutral'

const grounds: Record<Tone, string> = {
  fr: 'bg-side-fr',
  wal: 'bg-side-wal',
  vl: 'bg-side-vl',
  neutral: 'bg-soft',
}

/** A dot in a side's hue, always beside the name it stands for. */
export function SideDot({ tone, className }: { tone: Tone; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classNames('inline-block size-[9px] rounded-full', grounds[tone], className)}
    />
  )
}

type NameProps = { tone: Tone; children: ReactNode; className?: string }

/** A dot and its name, never parted by the end of a line. */
export function SideName({ tone, children, className }: NameProps) {
  return (
    <span className={classNames('inline-flex items-baseline gap-1.5', className)}>
      <SideDot tone={tone} className="shrink-0" />
      <span className="min-w-0">{children}</span>
    </span>
  )
}

type LegendProps = { sides: readonly { tone: Tone; label: string }[]; className?: string }

/** Which hue is whose, under a line. */
export function SideLegend({ sides, className }: LegendProps) {
  return (
    <ul className={classNames('flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft', className)}>
      {sides.map(({ tone, label }) => (
        <li key={`${tone} ${label}`}>
          <SideName tone={tone}>{label}</SideName>
        </li>
      ))}
    </ul>
  )
}
