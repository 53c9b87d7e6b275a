import { describe, expect, it } from 'vitest'
import type { ActingFor } from './acting-for.ts'
import { readsTrack, type TrackReading } from './oracle.ts'
import { smesKnown } from './oracle-smes.ts'
import {
  as,
  assigned,
  belongs,
  coaches,
  seat,
  shared,
  step,
  tinyWorld,
  today,
  tomorrow,
  track,
  twoSeats,
  visitor,
  works,
  yesterday,
} from './tiny-world.ts'
import type { Affiliation } from './world.ts'
import type { CoachAssignment, TrackState } from './world-tracks.ts'

const nothing = { whole: false, summary: false, stepIds: [] }
const whole = { whole: true, summary: false, stepIds: [] }
const summary = { whole: false, summary: true, stepIds: [] }
const kim = belongs('kim', 'kite')
const ben = works('ben', 'mill')
const steps = [step('one', 1), step('two', 2), step('other', 1, 'another file')]

function reads(row: Affiliation, coachAssignments: CoachAssignment[] = []): TrackReading {
  const facts = { seats: twoSeats, affiliations: [row], tracks: [track()], steps }
  return readsTrack(tinyWorld({ ...facts, coachAssignments }), as(row), 'file')
}

describe('who reads a track', () => {
  it("reading 10: the SME's people read it whole, in every state", () => {
    const states: TrackState[] = ['proposed', 'declined', 'agreed', 'active', 'paused']
    for (const state of [...states, 'completed', 'stopped', 'follow-up', 'closed'] as const) {
      const world = tinyWorld({ smeMemberships: [kim], tracks: [track({ state })] })
      expect(readsTrack(world, as(kim), 'file')).toEqual(whole)
    }
  })

  it('reading 10: not after their membership, for another SME, or in another partnership', () => {
    const other = { partnershipId: 'q' }
    const left = belongs('kim', 'kite', { until: yesterday })
    for (const row of [left, belongs('kim', 'loom'), belongs('kim', 'kite', other)]) {
      const world = tinyWorld({ smeMemberships: [row], tracks: [track()] })
      expect(readsTrack(world, as(row), 'file')).toEqual(nothing)
    }
  })

  it('reading 11: a lead or co-coach reads it whole while the assignment is in force', () => {
    expect(reads(ben, [coaches('ben', 'mill')])).toEqual(whole)
    expect(reads(ben, [coaches('ben', 'mill', { role: 'co-coach', until: today })])).toEqual(whole)
    expect(reads(ben, [coaches('ben', 'mill', { until: yesterday })])).toEqual(nothing)
    expect(reads(ben, [coaches('ben', 'mill', { from: tomorrow })])).toEqual(nothing)
  })

  it('reading 11: not for another house than the one acted for, nor after the affiliation', () => {
    expect(reads(ben, [coaches('ben', 'harbour')])).toEqual(nothing)
    expect(reads(ben, [coaches('els', 'mill')])).toEqual(nothing)
    expect(reads(ben, [coaches('ben', 'mill', { trackId: 'another file' })])).toEqual(nothing)
    const left = works('ben', 'mill', 'coach', { until: yesterday })
    expect(reads(left, [coaches('ben', 'mill')])).toEqual(nothing)
  })

  it('reading 11: not when acting for that house in another partnership', () => {
    const away = works('ben', 'mill', 'coach', { partnershipId: 'q' })
    const seats = [seat('mill', 'wallonia', { partnershipId: 'q' })]
    const facts = { seats, affiliations: [away], tracks: [track()] }
    const world = tinyWorld({ ...facts, coachAssignments: [coaches('ben', 'mill')] })
    expect(readsTrack(world, as(away), 'file')).toEqual(nothing)
  })

  it('reading 11: a guest reads the named steps, of this track', () => {
    const guest = coaches('ben', 'mill', { role: 'guest', stepIds: ['two', 'other'] })
    expect(reads(ben, [guest])).toEqual({ ...nothing, stepIds: ['two'] })
    expect(reads(ben, [{ ...guest, until: yesterday }])).toEqual(nothing)
    const more = { ...guest, id: 'more', stepIds: ['one'] }
    expect(reads(ben, [guest, more])).toEqual({ ...nothing, stepIds: ['one', 'two'] })
    expect(reads(ben, [guest, { ...guest, role: 'lead' }])).toEqual(whole)
  })

  it('reading 12: coordinators of the responsible house read the summary', () => {
    expect(reads(works('finn', 'harbour', 'coordinator'))).toEqual(summary)
    const guest = coaches('finn', 'harbour', { role: 'guest', stepIds: ['one'] })
    const both = { ...summary, stepIds: ['one'] }
    expect(reads(works('finn', 'harbour', 'coordinator'), [guest])).toEqual(both)
  })

  it('reading 13: others read nothing of it', () => {
    expect(reads(works('els', 'harbour'))).toEqual(nothing)
    expect(reads(works('cleo', 'harbour', 'member'))).toEqual(nothing)
    expect(reads(works('max', 'mill', 'coordinator'))).toEqual(nothing)
    const world = tinyWorld({ tracks: [track()] })
    expect(readsTrack(world, visitor, 'file')).toEqual(nothing)
    expect(readsTrack(world, { kind: 'none', personId: 'omar' }, 'file')).toEqual(nothing)
  })

  it('reading 13: who may know that an SME is supported', () => {
    const affiliations = [ben, works('els', 'harbour'), works('finn', 'harbour', 'coordinator')]
    const smeMemberships = [kim, belongs('nora', 'loom')]
    const coachAssignments = [coaches('ben', 'mill', { role: 'guest', stepIds: ['one'] })]
    const facts = { seats: twoSeats, affiliations, smeMemberships, coachAssignments, steps }
    // An item on the track tells its owner nothing of the SME.
    const given = { items: [shared()], resourceAssignments: [assigned()] }
    const world = tinyWorld({ ...facts, ...given, tracks: [track()] })
    const knows = (who: ActingFor) => smesKnown(world, who)
    expect(affiliations.map((row) => knows(as(row)))).toEqual([['kite'], [], ['kite']])
    expect(smeMemberships.map((row) => knows(as(row)))).toEqual([['kite'], ['loom']])
    expect(knows(visitor)).toEqual([])
  })
})
