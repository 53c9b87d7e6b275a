import type { PlacedStation } from './route-line-geometry.ts'

export type PlacedLabel = {
  id: string
  text: string
  lang?: string | undefined
  /** 0 to 1 along the line, and which end of the text stands there. */
  at: number
  anchor: 'start' | 'middle' | 'end'
  /** How far the text is moved from there, in px. */
  dx: number
  row: 0 | 1
  /** Where the text lies at the narrowest width, in px. */
  left: number
  right: number
}

/** The narrowest line, in px. Wider lines only move labels apart, so what fits here fits there. */
const NARROWEST = 544
/** How far a label may reach beyond the first and the last station. */
const OVERHANG = 16
const GAP = 12
/** A group's name begins where its first station does, not at its centre. */
const HANG = 9
const SHORTEST = 24

/** The width of a text, in px: a careful estimate, since the server has no font to measure. */
export function textWidth(text: string, size = 14): number {
  let em = 0
  for (const letter of text) {
    if (/[iljtfr.,:;'’|! ()·-]/.test(letter)) em += 0.32
    else if (/[mwMW@%—]/.test(letter)) em += 0.84
    else if (/\p{Lu}/u.test(letter)) em += 0.62
    else em += 0.53
  }
  return em * size
}

/** Cuts a text to a width, with an ellipsis; empty where not even a few letters fit. */
export function truncate(text: string, room: number): string {
  if (textWidth(text) <= room) return text
  if (room < SHORTEST) return ''
  const letters = [...text]
  while (letters.length > 0 && textWidth(`${letters.join('')}…`) > room) letters.pop()
  return letters.length > 0 ? `${letters.join('').trimEnd()}…` : ''
}

type Wanted = Pick<PlacedLabel, 'id' | 'text' | 'lang' | 'at'> & { start: number }

/**
 * The names of groups above the line: in one row, or staggered over two and cut where needed.
 * @param width how wide the line is at least, in px
 */
export function placeGroups(
  stations: readonly PlacedStation[],
  width: number = NARROWEST,
): PlacedLabel[] {
  const wanted = stations.flatMap(({ id, at, groupLabel, groupLang: lang }): Wanted[] =>
    groupLabel ? [{ id, text: groupLabel, lang, at, start: at * width - HANG }] : [],
  )
  return inRows(wanted, 1, width) ?? inRows(wanted, 2, width) ?? []
}

function inRows(wanted: readonly Wanted[], rows: 1 | 2, width: number): PlacedLabel[] | null {
  const placed: PlacedLabel[] = []
  for (const [index, label] of wanted.entries()) {
    const row = rows === 1 || index % 2 === 0 ? 0 : 1
    const taken = placed.findLast((other) => other.row === row)?.right ?? -OVERHANG - GAP
    const edge = width + OVERHANG
    const follower = wanted[index + rows]
    const limit = follower ? follower.start - GAP : edge
    const full = textWidth(label.text)
    const left = follower ? label.start : Math.max(taken + GAP, Math.min(label.start, edge - full))
    const fits = left >= taken + GAP && left + full <= limit
    if (!fits && rows === 1) return null
    const from = Math.max(left, taken + GAP)
    const text = fits ? label.text : truncate(label.text, limit - from)
    if (!text) continue
    const atEnd = !follower && left < label.start
    placed.push({
      id: label.id,
      text,
      lang: label.lang,
      at: atEnd ? 1 : label.at,
      anchor: atEnd ? 'end' : 'start',
      dx: atEnd ? OVERHANG : from - label.at * width,
      row,
      left: atEnd ? edge - textWidth(text) : from,
      right: atEnd ? edge : from + textWidth(text),
    })
  }
  return placed
}

/** The due dates under the line: the next stop's always, others where they find room
    beside it (a tick says that there is one). */
export function placeDues(
  stations: readonly PlacedStation[],
  width: number = NARROWEST,
): PlacedLabel[] {
  const due = stations.filter(({ dueLabel, state }) => dueLabel && isAhead(state))
  const inOrder = [...due].sort((a, b) => Number(b.state === 'next') - Number(a.state === 'next'))
  const placed: PlacedLabel[] = []
  for (const station of inOrder) {
    const label = dueLabelAt(station, width)
    const free = !collides(label, placed) && !overBranch(label, stations, width)
    const row = free ? 0 : station.state === 'next' ? 1 : undefined
    if (row !== undefined) placed.push({ ...label, row })
  }
  return placed
}

function isAhead(state: PlacedStation['state']): boolean {
  return state === 'next' || state === 'open'
}

function dueLabelAt({ id, at, dueLabel = '' }: PlacedStation, line: number): PlacedLabel {
  const width = textWidth(dueLabel)
  const middle = at * line
  const [anchor, dx, left] =
    middle - width / 2 < -OVERHANG
      ? (['start', -OVERHANG, middle - OVERHANG] as const)
      : middle + width / 2 > line + OVERHANG
        ? (['end', OVERHANG, middle + OVERHANG - width] as const)
        : (['middle', 0, middle - width / 2] as const)
  return { id, text: dueLabel, at, anchor, dx, row: 0, left, right: left + width }
}

function collides(label: PlacedLabel, placed: readonly PlacedLabel[]): boolean {
  return placed.some(
    (other) => other.row === 0 && label.left < other.right + GAP && other.left < label.right + GAP,
  )
}

function overBranch(
  label: PlacedLabel,
  stations: readonly PlacedStation[],
  width: number,
): boolean {
  return stations.some(
    ({ optional, at }) => optional && at * width + 14 > label.left && at * width - 14 < label.right,
  )
}
