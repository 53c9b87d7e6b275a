import { describe, expect, it } from 'vitest'
import type { Station } from '../src/route-line-geometry.ts'
import { aroundFocus, placeStations, routeSegments } from '../src/route-line-geometry.ts'
import type { PlacedLabel } from '../src/route-line-labels.ts'
import { placeDues, placeGroups, textWidth, truncate } from '../src/route-line-labels.ts'
import { line, repeat } from './stations.ts'

const solid = (stations: readonly Station[]) =>
  routeSegments(placeStations(stations)).map((segment) => segment.solid)

describe('the stretches of a line', () => {
  it('are solid up to the next station and dotted ahead', () => {
    expect(solid(line(['done', 'skipped', 'next', 'open']))).toEqual([true, true, false])
  })

  it('are all solid when all is done, and all dotted when nothing is', () => {
    expect(solid(line(repeat('done', 5)))).toEqual([true, true, true, true])
    expect(solid(line(repeat('open', 3)))).toEqual([false, false])
  })

  it('pass by an optional station that was left out', () => {
    const stations = line(['done', 'open', 'done', 'next'], (i) => ({ optional: i === 1 }))
    expect(solid(stations)).toEqual([true, true, true])
  })

  it('are walked past what waits for somebody else', () => {
    expect(solid(line(['done', 'waiting', 'next', 'open']))).toEqual([true, true, false])
    expect(solid(line(['done', 'waiting', 'open']))).toEqual([true, false])
  })

  it('do not exist for one station or none', () => {
    expect(solid(line(['next']))).toEqual([])
    expect(placeStations([])).toEqual([])
  })

  it('take the tone of the station they lead to', () => {
    const stations = line(['done', 'open'], (i) => ({ tone: i === 0 ? 'vl' : 'wal' }))
    expect(routeSegments(placeStations(stations))[0]?.tone).toBe('wal')
  })
})

describe('the window around the next station', () => {
  it('shows one before and three after', () => {
    const stations = line([...repeat('done', 4), 'next', ...repeat('open', 6)])
    expect(aroundFocus(stations)).toEqual({ start: 3, end: 8 })
  })

  it('stays full at both ends and takes what there is of a short line', () => {
    expect(aroundFocus(line(['next', ...repeat('open', 9)]))).toEqual({ start: 0, end: 5 })
    expect(aroundFocus(line(repeat('done', 10)))).toEqual({ start: 5, end: 10 })
    expect(aroundFocus(line(['next']))).toEqual({ start: 0, end: 1 })
    expect(aroundFocus([])).toEqual({ start: 0, end: 0 })
  })
})

function overlaps(labels: readonly PlacedLabel[]): boolean {
  return labels.some((a, index) =>
    labels.slice(index + 1).some((b) => a.row === b.row && a.left < b.right && b.left < a.right),
  )
}

describe('labels', () => {
  const names = ['Waar staan we', 'Verkenning van de buitenlandse markt', 'Over de grens', 'Bilan']

  it.each([1, 2, 3, 5, 8, 11, 14, 20])('of %i stations never overlap', (count) => {
    for (const every of [1, 2, 3, 4]) {
      for (const next of [0, Math.floor(count / 2), count - 1]) {
        const stations = line(
          Array.from({ length: count }, (_, i) =>
            i < next ? 'done' : i === next ? 'next' : 'open',
          ),
          (i) => ({
            ...(i % every === 0 ? { groupLabel: names[(i / every) % 4] } : {}),
            dueLabel: '24 septembre 2026',
            optional: i % 5 === 3,
          }),
        )
        const placed = placeStations(stations)
        for (const width of [544, 720, 1000]) {
          expect(overlaps(placeGroups(placed, width))).toBe(false)
          expect(overlaps(placeDues(placed, width))).toBe(false)
          expect(placeDues(placed, width)[0]?.id).toBe(`s${next}`)
        }
      }
    }
  })

  it('stay whole and in one row where there is room', () => {
    const stations = line(['done', 'next', 'open', 'open'], (i) =>
      i === 0 || i === 3 ? { groupLabel: 'Op tournee (Charleroi danse)' } : {},
    )
    const groups = placeGroups(placeStations(stations))
    expect(groups.map(({ text, row, anchor }) => ({ text, row, anchor }))).toEqual([
      { text: 'Op tournee (Charleroi danse)', row: 0, anchor: 'start' },
      { text: 'Op tournee (Charleroi danse)', row: 0, anchor: 'end' },
    ])
  })

  it('are cut with an ellipsis, within their room', () => {
    const cut = truncate('Statuut en sociale zekerheid', 80)
    expect(cut).toMatch(/^Statuut.*…$/)
    expect(textWidth(cut)).toBeLessThanOrEqual(80)
    expect(truncate('Statuut', 5)).toBe('')
  })
})
