import { type Failure, isFailure } from '../../lib/failure.ts'
import type { RootData } from '../../lib/root-data.ts'
import { isRouteErrorResponse } from '../../lib/router.tsx'
import { titled } from '../../lib/title.ts'

/** What the reader is told of what a route threw. */
export function failureOf(error: unknown): Failure {
  if (isRouteErrorResponse(error)) {
    if (isFailure(error.data)) return error.data
    if (error.status === 404) return { kind: 'not-found' }
  }
  return { kind: 'unexpected', reference: '' }
}

interface Shown {
  error?: unknown
  matches: readonly { id: string; data?: unknown }[]
}

/** The title of a page that failed: for the `meta` of each route that has an ErrorBoundary. */
export function titleOfFailure({ error, matches }: Shown) {
  if (!error) return []
  const root = matches.find(({ id }) => id === 'root')?.data as RootData | undefined
  return titled(root?.messages.errors.page[failureOf(error).kind].title)
}
