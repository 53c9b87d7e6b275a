import { useEffect, useRef } from 'react'
import { useLocation } from '../../lib/router.tsx'

/** A page that came without loading anew takes the focus, so that a screen reader begins at its top. */
export function useFocusOnNavigation() {
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    // A form's summary of errors, or a field that asked for it, comes first.
    if (document.activeElement?.closest('main')) return
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])
}
