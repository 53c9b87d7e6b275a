import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEWEST_TRACKS, usesToTell } from './uses.ts'

const given = fc.record({
  houseId: fc.constantFrom('buda', 'phenix', 'namur'),
  trackId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  isRecalled: fc.boolean(),
})
const anyUse = fc.array(given, { maxLength: 40 })

describe('the use of an item', () => {
  it('is told of a house on five tracks, with their number, and of no other', () => {
    const on = (houseId: string, tracks: string) =>
      [...tracks].map((trackId) => ({ houseId, trackId, isRecalled: false }))
    const recalled = { houseId: 'namur', trackId: 'e', isRecalled: true }
    const all = [
      ...on('buda', 'abcdefa'),
      ...on('phenix', 'abcd'),
      ...on('namur', 'abcd'),
      recalled,
    ]
    expect(usesToTell(all)).toEqual([{ houseId: 'buda', tracks: 6 }])
  })

  it('never says a number under five, and never counts a track twice or a recalled one', () => {
    fc.assert(
      fc.property(anyUse, (all) => {
        for (const { houseId, tracks } of usesToTell(all)) {
          const theirs = all.filter((one) => one.houseId === houseId && !one.isRecalled)
          expect(tracks).toBe(new Set(theirs.map(({ trackId }) => trackId)).size)
          expect(tracks).toBeGreaterThanOrEqual(FEWEST_TRACKS)
        }
      }),
    )
  })

  it('says of a house what it would say if the others did not use it, and in any order', () => {
    fc.assert(
      fc.property(anyUse, (all) => {
        const told = usesToTell(all)
        for (const houseId of ['buda', 'phenix', 'namur']) {
          const alone = usesToTell(all.filter((one) => one.houseId === houseId))
          expect(alone).toEqual(told.filter((one) => one.houseId === houseId))
        }
        const turned = usesToTell([...all].reverse())
        expect(new Set(turned.map((one) => JSON.stringify(one)))).toEqual(
          new Set(told.map((one) => JSON.stringify(one))),
        )
      }),
    )
  })

  it('says the same of four tracks, of one and of none', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd']), (tracks) => {
        const few = tracks.map((trackId) => ({ houseId: 'buda', trackId, isRecalled: false }))
        expect(usesToTell(few)).toEqual([])
      }),
    )
  })
})
