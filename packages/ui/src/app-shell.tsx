import type { ReactNode } from 'react'
import type { NavItem } from './app-nav.tsx'
import { NavList, TabList } from './app-nav.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { RenderLink } from './link.tsx'
import { plainLink } from './link.tsx'
import { Logo } from './logo.tsx'
import { SkipLink } from './skip-link.tsx'

export type { NavItem }

const TABS = 5

type Props = {
  brand: { href: string; word: string; label?: string }
  nav: readonly NavItem[]
  navLabel: string
  /** What stands in the phone's bottom bar; the first five of the navigation where not given. */
  tabs?: readonly NavItem[]
  skipLabel: string
  menuLabel: string
  /** At the foot of the rail: for whom one is acting. Also in the phone's menu, so without ids. */
  acting?: ReactNode
  /** What else the phone's menu holds. */
  menu?: ReactNode
  renderLink?: RenderLink
  children: ReactNode
  className?: string
}

/** The frame of every page: a rail at 760 px and wider, a top bar and tabs on a phone. */
export function AppShell(props: Props) {
  const { brand, nav, navLabel, skipLabel, menuLabel, acting, menu, children, className } = props
  const renderLink = props.renderLink ?? plainLink
  const tabs = (props.tabs ?? nav).slice(0, TABS)
  const rest = nav.filter((item) => !tabs.some((tab) => tab.href === item.href))
  const home = renderLink({
    href: brand.href,
    className: 'inline-flex min-h-11 items-center self-start no-underline',
    ...(brand.label === undefined ? {} : { 'aria-label': brand.label }),
    children: <Logo word={brand.word} />,
  })
  return (
    <div
      className={classNames(
        'min-h-dvh rail:grid rail:grid-cols-[232px_minmax(0,1fr)] print:block',
        className,
      )}
    >
      <SkipLink label={skipLabel} />
      <header className="sticky top-0 hidden h-dvh flex-col gap-5 overflow-y-auto border-r border-line px-5 pt-5 pb-6 rail:flex print:hidden">
        {home}
        <nav aria-label={navLabel}>
          <NavList items={nav} renderLink={renderLink} />
        </nav>
        {acting !== undefined && (
          <div className="mt-auto border-t border-line pt-4 text-sm text-soft">{acting}</div>
        )}
      </header>

      <header className="sticky top-0 z-20 flex items-center justify-between gap-3 border-b border-line bg-paper px-[18px] py-1.5 rail:hidden print:hidden">
        {home}
        {/* A new page closes the menu again, without a script of our own. */}
        <details key={nav.find((item) => item.current)?.href ?? ''} className="group/menu">
          <summary className="flex min-h-11 list-none items-center gap-2 rounded-full px-3 font-[620] group-open/menu:bg-wash [&::-webkit-details-marker]:hidden">
            <Icon name="menu" />
            {menuLabel}
          </summary>
          <div className="absolute inset-x-0 top-full max-h-[calc(100dvh-8rem)] overflow-y-auto border-b border-line bg-paper px-[18px] pt-2 pb-5 shadow-card">
            {rest.length > 0 && (
              <nav aria-label={menuLabel}>
                <NavList items={rest} renderLink={renderLink} />
              </nav>
            )}
            {acting !== undefined && (
              <div className="mt-3 border-t border-line pt-4 text-sm text-soft first:mt-0 first:border-t-0 first:pt-2">
                {acting}
              </div>
            )}
            {menu}
          </div>
        </details>
      </header>

      <main
        id="main"
        tabIndex={-1}
        className="max-w-[1180px] min-w-0 px-[18px] pt-[22px] pb-28 rail:px-[clamp(20px,4vw,56px)] rail:pt-10 rail:pb-[72px] print:p-0"
      >
        {children}
      </main>

      <nav
        aria-label={navLabel}
        className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] rail:hidden print:hidden"
      >
        <TabList items={tabs} renderLink={renderLink} />
      </nav>
    </div>
  )
}
