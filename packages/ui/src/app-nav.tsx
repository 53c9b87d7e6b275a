import type { ReactNode } from 'react'
import { Badge } from './badge.tsx'
import { classNames } from './class-names.ts'
import type { RenderLink } from './link.tsx'

export type NavItem = {
  href: string
  label: string
  /** A shorter word for the phone's tab. */
  tabLabel?: string
  current?: boolean
  /** The label says what is counted, such as "3 unread". */
  badge?: { count: string | number; label: string } | undefined
  icon?: ReactNode
}

type ListProps = { items: readonly NavItem[]; renderLink: RenderLink }

const here = (item: NavItem) => (item.current ? { 'aria-current': 'page' as const } : {})

export function NavList({ items, renderLink }: ListProps) {
  return (
    <ul className="grid gap-0.5">
      {items.map((item) => (
        <li key={item.href}>
          {renderLink({
            href: item.href,
            ...here(item),
            className: classNames(
              'flex min-h-11 items-center gap-2.5 rounded-[10px] px-3 py-1.5 leading-snug no-underline',
              item.current
                ? 'bg-wash font-[620] text-ink'
                : 'text-soft hover:bg-wash hover:text-ink',
            ),
            children: (
              <>
                {item.icon}
                <span className="min-w-0 flex-1">{item.label}</span>
                {item.badge && <Badge {...item.badge} />}
              </>
            ),
          })}
        </li>
      ))}
    </ul>
  )
}

export function TabList({ items, renderLink }: ListProps) {
  return (
    <ul className="flex justify-around px-1">
      {items.map((item) => (
        // As wide as its word asks, so that five long ones fit beside each other.
        <li key={item.href} className="min-w-0 flex-auto">
          {renderLink({
            href: item.href,
            ...here(item),
            className: classNames(
              'relative flex min-h-14 flex-col items-center justify-center gap-0.5 px-0.5 pt-2 text-center text-xs leading-tight no-underline -outline-offset-3',
              item.current
                ? 'font-[680] text-ink before:absolute before:top-0 before:h-[3px] before:w-8 before:rounded-b-full before:bg-action'
                : 'text-soft hover:text-ink',
            ),
            children: (
              <>
                {item.icon}
                <span className="max-w-full truncate">{item.tabLabel ?? item.label}</span>
                {item.badge && (
                  <Badge
                    {...item.badge}
                    size="small"
                    className="absolute top-[5px] left-[calc(50%+12px)]"
                  />
                )}
              </>
            ),
          })}
        </li>
      ))}
    </ul>
  )
}
