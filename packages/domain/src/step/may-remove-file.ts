import type { Actor } from '../policy/actor.ts'
import type { TrackAccess } from '../policy/may-read.ts'

/** Coaches of the whole track take back any file given on a step; a guest what his own house gave. */
export function mayRemoveFile(actor: Actor, access: TrackAccess, giverId: string): boolean {
  if (actor.kind !== 'professional') return false
  return access.whole || actor.organisationId === giverId
}
