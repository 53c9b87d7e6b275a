import { Outlet } from '@remix-run/react'
import { ErrorPage } from '../features/error/error-page.tsx'
import { BareFrame } from '../features/shell/bare-frame.tsx'

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
