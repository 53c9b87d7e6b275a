import { Logo } from '@traject/ui/logo'
import type { ReactNode } from 'react'
import { Link } from '../../lib/router.tsx'
import { useFocusOnNavigation } from './focus-on-navigation.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** The frame of what stands before the door: signing in, a mailed link, the first set-up. */
export function BareFrame({ children }: { children: ReactNode }) {
  useFocusOnNavigation()
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col px-[18px] py-6 rail:px-10">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <Link to="/" className="inline-flex min-h-11 items-center no-underline">
          <Logo word="Traject" />
        </Link>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className="flex-1 py-10">
        {children}
      </main>
    </div>
  )
}
