import { describe, expect, it } from 'vitest'
import { KINDS } from './kinds.ts'
import { placeOf } from './place.ts'

const whole = { trackId: 't', introductionId: null, stepId: 's', subjectId: 'x' }
const ofTrack = { trackId: 't', introductionId: null, stepId: null, subjectId: null }

describe('a notification leads', () => {
  it.each(['submission-waiting', 'change-asked', 'accepted', 'message'] as const)(
    'to its step: %s',
    (kind) => {
      expect(placeOf({ kind, ...whole })).toBe('/tracks/t/steps/s')
    },
  )

  it.each(['resource-assigned', 'resource-set-aside'] as const)('to its assignment: %s', (kind) => {
    expect(placeOf({ kind, ...whole })).toBe('/tracks/t/assignments/x')
  })

  it('to the step, where a file was given on it', () => {
    const given = { ...whole, kind: 'resource-assigned', isFile: true } as const
    expect(placeOf(given)).toBe('/tracks/t/steps/s')
  })

  it.each(['due-soon', 'overdue'] as const)('to what is due, step or assignment: %s', (kind) => {
    expect(placeOf({ kind, ...whole })).toBe('/tracks/t/assignments/x')
    expect(placeOf({ kind, ...whole, subjectId: null })).toBe('/tracks/t/steps/s')
  })

  it('to the people of the track, where a coach is proposed', () => {
    expect(placeOf({ kind: 'coach-proposed', ...whole })).toBe('/tracks/t/people')
  })

  it.each(['track-proposed', 'track-moved', 'plan-changed', 'coach-agreed'] as const)(
    'to the track: %s',
    (kind) => {
      expect(placeOf({ kind, ...whole })).toBe('/tracks/t')
    },
  )

  it('to its introduction', () => {
    const about = { ...ofTrack, trackId: null, introductionId: 'i' }
    expect(placeOf({ kind: 'introduction-agreed', ...about })).toBe('/introductions/i')
  })

  it('somewhere in its track, whatever is not known of it', () => {
    for (const kind of KINDS) expect(placeOf({ kind, ...ofTrack })).toMatch(/^\/tracks\/t(\/|$)/)
  })
})
