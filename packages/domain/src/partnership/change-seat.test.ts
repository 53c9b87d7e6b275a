import { describe, expect, it } from 'vitest'
import { refuseWrongSeatEnd, seatChange } from './change-seat.ts'

const today = '2026-06-15'
const seat = { id: 's', role: 'partner', nuts3: 'BE254', from: '2024-07-01', until: null } as const
const issue = (work: () => void) => {
  try {
    work()
  } catch (error) {
    const { code, details } = error as { code: string; details: { issues?: { message: string }[] } }
    return details.issues?.[0]?.message ?? code
  }
  return null
}

describe('another region', () => {
  it('ends a running seat today and begins a new one tomorrow', () => {
    const change = { inPlace: false, lastDay: today, from: '2026-06-16' }
    expect(seatChange(seat, 'BE255', today)).toEqual(change)
  })

  it('corrects in place a seat that began today or is to come, and where it is the same', () => {
    expect(seatChange({ ...seat, from: today }, 'BE255', today)).toEqual({ inPlace: true })
    expect(seatChange({ ...seat, from: '2026-07-01' }, 'BE255', today)).toEqual({ inPlace: true })
    expect(seatChange(seat, 'BE254', today)).toEqual({ inPlace: true })
  })

  it('does not rewrite what is over', () => {
    const over = { ...seat, until: '2026-06-14' }
    expect(issue(() => seatChange(over, 'BE255', today))).toBe('wrong-state')
  })
})

describe('the last day of a seat', () => {
  it('is neither before its first one nor later than it would have been', () => {
    const running = { ...seat, until: '2026-12-31' }
    expect(issue(() => refuseWrongSeatEnd(running, '2024-06-30', today))).toBe('until-before-from')
    expect(issue(() => refuseWrongSeatEnd(running, '2027-01-01', today))).toBe('until-extends')
    expect(issue(() => refuseWrongSeatEnd(running, today, today))).toBeNull()
  })

  it('never comes for the lead partner', () => {
    const lead = { ...seat, role: 'lead' } as const
    expect(issue(() => refuseWrongSeatEnd(lead, today, today))).toBe('lead-seat-stays')
  })
})
