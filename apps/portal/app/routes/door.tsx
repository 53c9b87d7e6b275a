import type { MetaFunction } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { ErrorPage } from '../features/error/error-page.tsx'
import { titleOfFailure } from '../features/error/failure-of.ts'
import { BareFrame } from '../features/shell/bare-frame.tsx'

export const meta: MetaFunction = titleOfFailure

/** What stands before the door. Its own boundary, so that the root's words are loaded for errors too. */
export default function Door() {
  return <Outlet />
}

export function ErrorBoundary() {
  return (
    <BareFrame>
      <ErrorPage />
    </BareFrame>
  )
}
