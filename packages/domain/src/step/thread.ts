import type { TrackState } from '../track/track-state.ts'

/**
 * Whether its people still speak on a track, and give files for it: before it is agreed, while it is
 * paused and after it has ended too, but no more once it was declined or closed.
 */
export function isThreadOpen(track: TrackState): boolean {
  return track !== 'declined' && track !== 'closed'
}
