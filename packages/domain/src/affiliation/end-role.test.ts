import { describe, expect, it } from 'vitest'
import { type DatedRole, refuseWrongEnd } from './end-role.ts'

const long = { from: '2026-01-01', until: null }
const coordinator: DatedRole = { id: 'a', role: 'coordinator', ...long }
const coach: DatedRole = { id: 'b', role: 'coach', ...long }
const last = '2026-06-15'
const issue = (row: DatedRole, until: string, others: DatedRole[] = []) => {
  try {
    refuseWrongEnd(row, until, [row, ...others])
  } catch (error) {
    return (error as { details: { issues: { message: string }[] } }).details.issues[0]?.message
  }
  return null
}

describe('the last day of a role', () => {
  it('is not before its first one', () => {
    expect(issue(coach, '2025-12-31')).toBe('until-before-from')
    expect(issue(coach, '2026-01-01')).toBeNull()
  })

  it('extends nothing', () => {
    expect(issue({ ...coach, until: last }, last)).toBe('until-extends')
    expect(issue({ ...coach, until: last }, '2026-06-14')).toBeNull()
  })
})

describe('a house', () => {
  it('keeps a coordinator without an end', () => {
    expect(issue(coordinator, last, [coach])).toBe('last-coordinator')
    const leaving = { ...coordinator, id: 'c', until: '2027-01-01' }
    expect(issue(coordinator, last, [leaving])).toBe('last-coordinator')
    expect(issue(leaving, last, [coordinator])).toBeNull()
  })

  it('lets a coordinator go once another follows without a gap', () => {
    const next = { ...coordinator, id: 'd', from: '2026-06-16' }
    expect(issue(coordinator, last, [next])).toBeNull()
    expect(issue(coordinator, '2026-06-14', [next])).toBe('last-coordinator')
  })
})

it('a company keeps an owner', () => {
  const owner: DatedRole = { id: 'o', role: 'owner', ...long }
  expect(issue(owner, last)).toBe('last-owner')
  expect(issue(owner, last, [{ ...owner, id: 'p' }])).toBeNull()
})
