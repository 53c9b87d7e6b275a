import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { active, anyTrack, TODAY } from '../../test/home-tracks.ts'
import { addDays, daysBetween } from '../calendar/date.ts'
import { inWeek, weekOf } from '../calendar/week.ts'
import { dueThisWeek, standingOf, toReview } from './standing.ts'
import { QUIET_DAYS, stuckOn } from './stuck.ts'

const ago = (days: number) => addDays(TODAY, -days)
const quiet = { movedOn: ago(QUIET_DAYS) }

describe('a track is stuck', () => {
  it('when nothing moved for so many days, and not a day before', () => {
    expect(stuckOn(active(['open'], quiet), TODAY)?.days).toBe(QUIET_DAYS)
    expect(stuckOn(active(['open'], { movedOn: ago(QUIET_DAYS - 1) }), TODAY)).toBeNull()
  })

  it('with the reason that tells most', () => {
    const why = (...steps: Parameters<typeof active>[0]) =>
      stuckOn(active(steps, quiet), TODAY)?.why
    expect(why({ state: 'changes-requested', dueOn: ago(3) })).toBe('change-asked')
    expect(why({ state: 'in-progress', dueOn: ago(1) })).toBe('overdue')
    expect(why({ state: 'in-progress', dueOn: TODAY })).toBe('begun')
    expect(why('done', 'open')).toBe('not-begun')
    expect(why('done', 'skipped')).toBe('all-done')
  })

  it('never while something waits for a coach, nor before it began, while it rests or after it', () => {
    expect(stuckOn(active(['submitted', 'open'], quiet), TODAY)).toBeNull()
    fc.assert(
      fc.property(anyTrack, (track) => {
        const stuck = stuckOn(track, TODAY)
        if (!stuck) return
        expect(track.state).toBe('active')
        expect(track.steps.map(({ state }) => state)).not.toContain('submitted')
        expect(daysBetween(track.movedOn, TODAY)).toBeGreaterThanOrEqual(QUIET_DAYS)
      }),
    )
  })
})

describe('what a coach has to review', () => {
  it('is what was handed in on tracks under way, oldest first', () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        const waiting = toReview(track)
        const all = track.steps.filter(({ state }) => state === 'submitted')
        expect(new Set(waiting)).toEqual(new Set(track.state === 'active' ? all : []))
        const days = waiting.map(({ since }) => since)
        expect(days).toEqual(days.toSorted())
      }),
    )
  })
})

describe('what is due this week', () => {
  it('is what the company owes from Monday to Sunday', () => {
    const on = (day: string) => ({ dueOn: day })
    const track = active([on('2026-03-01'), on('2026-03-02'), on('2026-03-08'), on('2026-03-09')])
    expect(dueThisWeek(track, TODAY).map(({ id }) => id)).toEqual(['step-1', 'step-2'])
  })

  it('is never what was handed in, nor on a track that is not under way', () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        for (const { state, dueOn } of dueThisWeek(track, TODAY)) {
          expect(track.state).toBe('active')
          expect(['open', 'in-progress', 'changes-requested']).toContain(state)
          expect(inWeek(dueOn, weekOf(TODAY))).toBe(true)
        }
      }),
    )
  })
})

describe('how a track stands', () => {
  it('says first what waits for a coach, then what holds it up', () => {
    const late = { state: 'open', dueOn: ago(3) } as const
    const standing = (steps: Parameters<typeof active>[0], changed = {}) =>
      standingOf(active(steps, changed), TODAY)
    expect(standing([late, { state: 'submitted', since: ago(2) }], quiet)).toEqual({
      kind: 'review',
      since: ago(2),
    })
    expect(standing([late], quiet)).toEqual({ kind: 'stuck', days: QUIET_DAYS })
    expect(standing([late])).toEqual({ kind: 'overdue', days: 3 })
    expect(standing([{ state: 'changes-requested', since: ago(1) }])).toEqual({
      kind: 'change-asked',
      since: ago(1),
    })
    expect(standing(['in-progress'])).toEqual({ kind: 'under-way' })
    expect(standing(['done'])).toEqual({ kind: 'all-done' })
  })

  it('calls for a coach exactly where something waits for him', () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        const calls = standingOf(track, TODAY).kind === 'review'
        expect(calls).toBe(toReview(track).length > 0)
      }),
    )
  })
})
