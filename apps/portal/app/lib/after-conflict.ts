import type { ShouldRevalidateFunction } from '@remix-run/react'

/** A refused form is followed by no reading anew, unless it was for what somebody else did. */
export const afterConflict: ShouldRevalidateFunction = (done) =>
  done.actionStatus === 409 || done.defaultShouldRevalidate
