import type { Station, StationState } from '../src/route-line-geometry.ts'

/** Stations in the given states, all of one tone. */
export function line(
  states: readonly StationState[],
  more: (index: number) => Partial<Station> = () => ({}),
) {
  return states.map((state, index): Station => {
    const label = `Station ${index}`
    return { id: `s${index}`, label, state, tone: 'fr', ...more(index) }
  })
}

export function repeat(state: StationState, times: number): StationState[] {
  return Array.from({ length: times }, () => state)
}
