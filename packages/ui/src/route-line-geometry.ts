import type { Tone } from './side-dot.tsx'

/** `waiting`: walked by the traveller, and waiting for somebody else's word. */
export type StationState = 'done' | 'waiting' | 'next' | 'open' | 'skipped'

export type Station = {
  id: string
  label: string
  /** The label's language, where it is not the page's. */
  lang?: string | undefined
  state: StationState
  /** Stands beside the line, not on it. */
  optional?: boolean | undefined
  tone: Tone
  dueLabel?: string | undefined
  /** Stands above the first station of a group. */
  groupLabel?: string | undefined
  groupLang?: string | undefined
  href?: string | undefined
  /** The state in the reader's words, for who hears the line or prints it. */
  stateLabel?: string | undefined
}

/** A station with its place on the line, from 0 to 1. */
export type PlacedStation = Station & { at: number }

/** The stretch of line before a station; solid where it has been walked. */
export type Segment = { from: number; to: number; tone: Tone; solid: boolean }

/** Places stations evenly; a single one stands at the start. */
export function placeStations(stations: readonly Station[]): PlacedStation[] {
  const steps = Math.max(stations.length - 1, 1)
  return stations.map((station, index) => ({ ...station, at: index / steps }))
}

/** The stretches between stations: one fewer than there are stations. */
export function routeSegments(placed: readonly PlacedStation[]): Segment[] {
  return placed.slice(1).map((station, index) => ({
    from: placed[index]?.at ?? 0,
    to: station.at,
    tone: station.tone,
    solid: isWalked(placed, index + 1),
  }))
}

// Optional stations stand beside the line: a stretch is walked when both stations that it joins
// on the line are behind, or when it leads from such a one to the next stop.
function isWalked(placed: readonly Station[], index: number): boolean {
  const here = placed[index]
  if (!here) return false
  const ahead = placed.slice(index).find((station) => !station.optional) ?? here
  const target = here.state === 'next' ? here : ahead
  const behind = placed.slice(0, index).findLast((station) => !station.optional)
  const left = behind === undefined || isBehind(behind.state)
  return left && (target.state === 'next' || isBehind(target.state))
}

function isBehind(state: StationState): boolean {
  return state === 'done' || state === 'skipped' || state === 'waiting'
}

/** Where the reader stands: the next station, else the first open one, else the last. */
function focusIndex(stations: readonly Station[]): number {
  const next = stations.findIndex((station) => station.state === 'next')
  if (next >= 0) return next
  const open = stations.findIndex((station) => station.state === 'open')
  return open >= 0 ? open : stations.length - 1
}

/** The window of stations around where the reader stands, full as long as there are enough. */
export function aroundFocus(
  stations: readonly Station[],
  size = { before: 1, after: 3 },
): { start: number; end: number } {
  const total = Math.min(size.before + size.after + 1, stations.length)
  const wished = focusIndex(stations) - size.before
  const start = Math.max(0, Math.min(wished, stations.length - total))
  return { start, end: start + total }
}
