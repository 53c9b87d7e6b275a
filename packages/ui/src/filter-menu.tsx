import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { RenderLink } from './link.tsx'
import { plainLink } from './link.tsx'

export type FilterChoice = {
  href: string
  label: ReactNode
  /** Already written in the reader's way. */
  count?: string | undefined
  current?: boolean
  lang?: string | undefined
}

type Props = {
  label: string
  /** What is chosen now; nothing: the filter is open. */
  chosen?: ReactNode
  choices: readonly FilterChoice[]
  renderLink?: RenderLink
}

/** A filter with many values: a chip that opens a list of links, so that it works without JavaScript. */
export function FilterMenu({ label, chosen, choices, renderLink = plainLink }: Props) {
  const active = chosen !== undefined
  return (
    <details className="group/filter relative" name="filter">
      <summary
        className={classNames(
          'inline-flex min-h-9 list-none items-center gap-1.5 rounded-full border px-3.5 text-sm [&::-webkit-details-marker]:hidden',
          active
            ? 'border-ink bg-ink text-paper'
            : 'border-line bg-card hover:border-edge hover:bg-wash',
        )}
      >
        <span>
          {label}
          {active && <>: {chosen}</>}
        </span>
        <Icon name="chevron" className="transition-transform group-open/filter:rotate-180" />
      </summary>
      <ul className="absolute left-0 z-10 mt-1.5 max-h-80 w-max max-w-[min(20rem,calc(100vw-36px))] min-w-48 overflow-y-auto rounded-field border border-line bg-card p-1.5 shadow-card">
        {choices.map((choice) => (
          <li key={choice.href} lang={choice.lang}>
            {renderLink({
              href: choice.href,
              ...(choice.current ? { 'aria-current': 'true' as const } : {}),
              className:
                'flex min-h-10 items-center justify-between gap-4 rounded-md px-3 py-1.5 leading-snug no-underline hover:bg-wash aria-[current]:font-[650]',
              children: (
                <>
                  <span>{choice.label}</span>
                  {choice.count !== undefined && (
                    <span className="text-sm text-soft tabular-nums">{choice.count}</span>
                  )}
                </>
              ),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
