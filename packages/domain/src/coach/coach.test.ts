import { describe, expect, it } from 'vitest'
import { TRACK_STATES } from '../track/track-state.ts'
import { lastDayBefore, refuseWrongCoachEnd } from './end-coach.ts'
import { agreedDays, type CoachRow, proposeCoachInput, refuseProposal } from './propose-coach.ts'

const today = '2026-06-15'
const lead: CoachRow = {
  id: 'lead',
  personId: 'ada',
  organisationId: 'buda',
  role: 'lead',
  from: '2026-01-01',
  until: null,
}
const ben = { personId: 'ben', organisationId: 'phenix', role: 'co-coach', from: today } as const
const said = (work: () => void) => {
  try {
    work()
    return 'nothing'
  } catch (error) {
    const { code, details } = error as { code: string; details: { issues?: { message: string }[] } }
    return details.issues?.[0]?.message ?? code
  }
}

describe('a coach who is proposed', () => {
  const propose = (changed: object, coaches: CoachRow[] = [lead], state = 'active' as const) =>
    said(() => refuseProposal({ ...ben, ...changed }, { state, coaches }, today))

  it('may come from today on', () => {
    expect(propose({})).toBe('nothing')
    expect(propose({ from: '2026-06-14' })).toBe('from-past')
  })

  it('is not proposed as what he is already, or as less', () => {
    const his = { ...lead, ...ben, id: 'his', from: '2026-02-01' }
    expect(propose({}, [lead, his])).toBe('coach-known')
    expect(propose({ role: 'guest' }, [lead, his])).toBe('coach-known')
    expect(propose({ role: 'lead' }, [lead, his])).toBe('nothing')
    expect(propose({}, [lead, { ...his, until: '2026-06-14' }])).toBe('nothing')
    expect(propose({ organisationId: 'buda' }, [lead, his])).toBe('nothing')
    expect(propose({}, [lead, { ...his, role: 'guest' }])).toBe('nothing')
  })

  it('can be proposed while the track was not declined and is not closed', () => {
    const refused = TRACK_STATES.filter(
      (state) => propose({}, [lead], state as never) === 'wrong-state',
    )
    expect(refused).toEqual(['declined', 'closed'])
  })

  it('gets in from the day that was proposed, or from today where that is past', () => {
    const until = '2026-07-01'
    expect(agreedDays({ from: '2026-06-20', until }, today)).toEqual({ from: '2026-06-20', until })
    expect(agreedDays({ from: '2026-06-01', until }, today)).toEqual({ from: today, until })
    const late = () => void agreedDays({ from: '2026-06-01', until: '2026-06-14' }, today)
    expect(said(late)).toBe('wrong-state')
  })

  it('names his steps and his last day where he is a guest', () => {
    const id = '0b0e4a3c-1111-4111-8111-111111111111'
    const base = { trackId: id, requestId: id, affiliationId: id, from: today }
    const wrong = (input: object) =>
      proposeCoachInput.safeParse({ ...base, ...input }).error?.issues.map(({ message }) => message)
    expect(wrong({ role: 'guest' })).toEqual(['steps-missing', 'guest-until'])
    expect(wrong({ role: 'guest', stepIds: [id], until: '2026-06-14' })).toEqual([
      'until-before-from',
    ])
    expect(wrong({ role: 'co-coach' })).toBeUndefined()
  })
})

describe('the end of a coaching', () => {
  const end = (row: CoachRow, until: string, others: CoachRow[] = []) =>
    said(() => refuseWrongCoachEnd(row, until, [row, ...others]))

  it('is a day on which it ran, and earlier than it would have ended', () => {
    const guest = { ...lead, role: 'guest', until: '2026-07-01' } as const
    expect(end(guest, '2026-06-15')).toBe('nothing')
    expect(end(guest, '2026-01-01')).toBe('nothing')
    expect(end(guest, '2025-12-31')).toBe('until-before-from')
    expect(end(guest, '2026-07-01')).toBe('until-extends')
  })

  it('leaves the track a lead from the day after', () => {
    const next = { ...lead, id: 'next', personId: 'eva', from: '2026-07-01' }
    expect(end(lead, today)).toBe('last-lead')
    expect(end(lead, today, [next])).toBe('last-lead')
    expect(end(lead, '2026-06-30', [next])).toBe('nothing')
    expect(end(lead, '2026-06-30', [{ ...next, role: 'co-coach' }])).toBe('last-lead')
  })

  it('of a lead whose successor comes is the day before', () => {
    expect(lastDayBefore('2026-07-01', lead)).toBe('2026-06-30')
    expect(lastDayBefore('2026-01-01', lead)).toBe('2026-01-01')
  })
})
