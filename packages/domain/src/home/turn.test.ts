import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { active, anyTrack, TODAY } from '../../test/home-tracks.ts'
import { addDays } from '../calendar/date.ts'
import { nextStep } from '../track/next-step.ts'
import type { HomeTrack } from './home-track.ts'
import { byUrgency, turnOf } from './turn.ts'

describe('what a company does next', () => {
  it('is to answer a proposal, and to wait for the day on which it begins', () => {
    expect(turnOf(active(['open'], { state: 'proposed' }))).toEqual({ kind: 'agree' })
    expect(turnOf(active(['open'], { state: 'agreed' }))).toEqual({ kind: 'starts' })
  })

  it('is to begin, to hand in, or to answer a change, by the state of the step', () => {
    expect(turnOf(active(['done', 'open']))).toMatchObject({
      kind: 'begin',
      step: { id: 'step-1' },
    })
    expect(turnOf(active(['in-progress']))).toMatchObject({ kind: 'hand-in' })
    expect(turnOf(active(['changes-requested', 'open']))).toMatchObject({ kind: 'answer-change' })
  })

  it('is nothing while all that is left waits for a coach, or all is done', () => {
    expect(turnOf(active(['done', 'submitted']))).toMatchObject({ kind: 'in-review' })
    expect(turnOf(active(['done', 'skipped'])).kind).toBe('all-done')
  })

  it('is nothing on a track that rests or has ended', () => {
    expect(turnOf(active(['in-progress'], { state: 'paused' })).kind).toBe('paused')
    for (const state of ['completed', 'stopped', 'follow-up'] as const) {
      expect(turnOf(active(['in-progress'], { state })).kind).toBe('ended')
    }
  })

  it('is about a step only on a track under way, and never about one that is behind', () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        const { step } = turnOf(track)
        if (!step) return
        expect(track.state).toBe('active')
        expect(['done', 'skipped']).not.toContain(step.state)
        expect(track.steps).toContain(step)
      }),
    )
  })
})

describe('the next step', () => {
  it('is the first of its state and kind, for a home reads the words of no others', () => {
    fc.assert(
      fc.property(anyTrack, fc.constantFrom('sme', 'coach'), ({ steps }, of) => {
        const next = nextStep(steps, of)
        const alike = steps.filter(
          ({ state, optional }) => state === next?.state && optional === next.optional,
        )
        if (next) expect(alike[0]).toBe(next)
      }),
    )
  })
})

describe('the most urgent track', () => {
  const order = (...tracks: HomeTrack[]) => tracks.toSorted(byUrgency).map(({ id }) => id)
  const due = (id: string, days: number) =>
    active([{ state: 'open', dueOn: addDays(TODAY, days) }], { id })

  it('is the one whose step is due first, the late one before all', () => {
    expect(order(due('next week', 7), due('late', -2), due('tomorrow', 1))).toEqual([
      'late',
      'tomorrow',
      'next week',
    ])
  })

  it('is one on which the company acts, before any on which it waits or rests', () => {
    const waits = active([{ state: 'submitted', dueOn: addDays(TODAY, -9) }], { id: 'waits' })
    const rests = active(['open'], { id: 'rests', state: 'paused' })
    const ended = active(['open'], { id: 'ended', state: 'completed' })
    const some = active(['open'], { id: 'some day' })
    expect(order(ended, rests, waits, some)).toEqual(['some day', 'waits', 'rests', 'ended'])
  })

  it('counts a change from the day on which it was asked', () => {
    const asked = active(
      [{ state: 'changes-requested', since: addDays(TODAY, -3), dueOn: addDays(TODAY, 20) }],
      { id: 'asked' },
    )
    expect(order(due('tomorrow', 1), asked)).toEqual(['asked', 'tomorrow'])
  })

  it('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTrack, { selector: ({ id }) => id }), (tracks) => {
        expect(order(...tracks.toReversed())).toEqual(order(...tracks))
      }),
    )
  })
})
