import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors.ts'
import { TRACK_STATES } from '../track/track-state.ts'
import { assignResource } from './assign-resource.ts'
import { assignInput, moveAssignmentInput } from './inputs.ts'

const facts = {
  track: 'active',
  today: '2026-06-15',
  step: { dueOn: '2026-06-23' },
  dueOn: undefined,
  isThere: false,
} as const
const refusalOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return error.details.issues ?? error.code
  }
}

describe('assigning a resource', () => {
  it('gives it the day that was asked for, else the step’s own, else none', () => {
    expect(assignResource({ ...facts, dueOn: '2026-06-30' })).toEqual({ dueOn: '2026-06-30' })
    expect(assignResource(facts)).toEqual({ dueOn: '2026-06-23' })
    expect(assignResource({ ...facts, step: { dueOn: null } })).toEqual({ dueOn: null })
    expect(assignResource({ ...facts, step: null })).toEqual({ dueOn: null })
  })

  it('is never due at a weekend that was asked for, and at most two days later', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-06-15'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (date) => {
          const asked = date.toISOString().slice(0, 10)
          const { dueOn } = assignResource({ ...facts, dueOn: asked })
          const due = new Date(`${dueOn}T00:00:00Z`)
          expect([0, 6]).not.toContain(due.getUTCDay())
          expect((due.getTime() - Date.parse(`${asked}T00:00:00Z`)) / 86_400_000).toBeLessThan(3)
        },
      ),
    )
  })

  it('is refused for a day that is past, and where it stands already', () => {
    expect(refusalOf(() => assignResource({ ...facts, dueOn: '2026-06-14' }))).toEqual([
      { path: 'dueOn', message: 'date-past' },
    ])
    expect(refusalOf(() => assignResource({ ...facts, dueOn: facts.today }))).toBe(null)
    expect(refusalOf(() => assignResource({ ...facts, isThere: true }))).toEqual([
      { path: 'step', message: 'assigned-already' },
    ])
  })

  it('is done before a track begins and while it runs or rests', () => {
    const open = TRACK_STATES.filter(
      (track) => refusalOf(() => assignResource({ ...facts, track })) === null,
    )
    expect(open).toEqual(['proposed', 'agreed', 'active', 'paused'])
  })
})

describe('the forms', () => {
  const requestId = '0190c6a2-0000-7000-8000-000000000001'
  const messages = (given: object) =>
    assignInput
      .safeParse({ requestId, item: requestId, ...given })
      .error?.issues.map(({ path, message }) => [path.join('.'), message])

  it('owe a reason, and say what is wrong with a date', () => {
    expect(messages({ reason: 'Voor u' })).toBeUndefined()
    expect(messages({})).toEqual([['reason', 'reason-missing']])
    expect(messages({ reason: '   ' })).toEqual([['reason', 'reason-missing']])
    expect(messages({ reason: 'x'.repeat(1001) })).toEqual([['reason', 'reason-long']])
    expect(messages({ reason: 'Voor u', dueOn: '31-02-2026' })).toEqual([['dueOn', 'date-wrong']])
  })

  it('know no other move', () => {
    expect(moveAssignmentInput.safeParse({ move: 'open' }).success).toBe(true)
    expect(moveAssignmentInput.safeParse({ move: 'reset' }).success).toBe(false)
  })
})
