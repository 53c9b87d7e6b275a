import { buttonClass } from './button.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { RenderLink } from './link.tsx'
import { plainLink } from './link.tsx'

type PageLink = { href: string; label: string }

type Props = {
  label: string
  /** Back to the start: a keyset knows no page before. */
  first?: PageLink | undefined
  next?: PageLink | undefined
  renderLink?: RenderLink
  className?: string
}

/** On through a list; nothing at all where one page holds everything. */
export function Pager({ label, first, next, renderLink = plainLink, className }: Props) {
  if (!first && !next) return null
  return (
    <nav
      aria-label={label}
      className={classNames('mt-5 flex flex-wrap items-center gap-3 print:hidden', className)}
    >
      {next &&
        renderLink({
          href: next.href,
          rel: 'next',
          className: buttonClass('quiet'),
          children: (
            <>
              {next.label}
              <Icon name="arrow" />
            </>
          ),
        })}
      {first &&
        renderLink({
          href: first.href,
          className: buttonClass('text'),
          children: first.label,
        })}
    </nav>
  )
}
