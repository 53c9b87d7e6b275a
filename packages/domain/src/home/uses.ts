/** The use of an item is said by house, and only from so many tracks on: fewer would point at companies. */
export const FEWEST_TRACKS = 5

interface Given {
  houseId: string
  trackId: string
  isRecalled: boolean
}

/**
 * What of an item's use may be told: the houses that assigned it on enough tracks, with how many. Of any
 * other house nothing, not even that it used it.
 */
export function usesToTell(given: readonly Given[]): { houseId: string; tracks: number }[] {
  const tracks = new Map<string, Set<string>>()
  for (const { houseId, trackId, isRecalled } of given) {
    if (isRecalled) continue
    tracks.set(houseId, (tracks.get(houseId) ?? new Set()).add(trackId))
  }
  return [...tracks]
    .map(([houseId, those]) => ({ houseId, tracks: those.size }))
    .filter((use) => use.tracks >= FEWEST_TRACKS)
}

/** So many days before its last day an item is brought up, so that its house looks at it again. */
export const EXPIRES_SOON_DAYS = 30
