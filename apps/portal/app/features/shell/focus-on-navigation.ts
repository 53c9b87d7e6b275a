import { useEffect } from 'react'
import { useLocation } from '../../lib/router.tsx'

/** The page before this one, whichever frame it stood in; none: the document was loaded anew. */
let before: string | undefined

/** A page that came without loading anew takes the focus, so that a screen reader begins at its top. */
export function useFocusOnNavigation() {
  const { pathname } = useLocation()
  useEffect(() => {
    const came = before !== undefined && before !== pathname
    before = pathname
    // A form's summary of errors, or a field that asked for it, comes first.
    if (!came || document.activeElement?.closest('main')) return
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])
}
