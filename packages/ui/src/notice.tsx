import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { IconName } from './icon.tsx'
import { IconDisc } from './icon.tsx'

export type NoticeKind = 'success' | 'info' | 'warning'

const looks: Record<NoticeKind, { icon: IconName; box: string; disc: string }> = {
  success: { icon: 'check', box: 'border-ink bg-card', disc: 'text-done' },
  info: { icon: 'info', box: 'border-line bg-wash', disc: 'text-soft' },
  warning: { icon: 'alert', box: 'border-signal bg-signal-wash', disc: 'text-signal' },
}

type Props = {
  kind: NoticeKind
  title?: ReactNode
  children?: ReactNode
  /** Such as an undo button. */
  actions?: ReactNode
  className?: string
}

/** What has just happened, or what to know; heard without taking the focus. */
export function Notice({ kind, title, children, actions, className }: Props) {
  const look = looks[kind]
  return (
    <div
      role="status"
      className={classNames(
        'flex flex-wrap items-center gap-x-4 gap-y-3 rounded-field border px-4 py-3.5',
        look.box,
        className,
      )}
    >
      <div className="flex min-w-0 flex-1 basis-60 gap-3">
        <IconDisc name={look.icon} className={classNames('mt-[3px]', look.disc)} />
        <div className="min-w-0">
          {title !== undefined && <p className="font-[650]">{title}</p>}
          {children}
        </div>
      </div>
      {actions}
    </div>
  )
}
