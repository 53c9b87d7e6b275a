import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn, inForce } from './date.ts'

describe('the day it is in Brussels', () => {
  it.each([
    [
      'a winter night',
      '2026-01-14T22:59:59.999Z',
      '2026-01-14',
      '2026-01-14T23:00:00Z',
      '2026-01-15',
    ],
    [
      'a summer night',
      '2026-06-14T21:59:59.999Z',
      '2026-06-14',
      '2026-06-14T22:00:00Z',
      '2026-06-15',
    ],
    [
      'the night before summer time',
      '2026-03-28T22:59:59Z',
      '2026-03-28',
      '2026-03-28T23:00:00Z',
      '2026-03-29',
    ],
    [
      'the end of its 23 hours',
      '2026-03-29T21:59:59Z',
      '2026-03-29',
      '2026-03-29T22:00:00Z',
      '2026-03-30',
    ],
    [
      'the night before winter time',
      '2026-10-24T21:59:59Z',
      '2026-10-24',
      '2026-10-24T22:00:00Z',
      '2026-10-25',
    ],
    [
      'the end of its 25 hours',
      '2026-10-25T22:59:59Z',
      '2026-10-25',
      '2026-10-25T23:00:00Z',
      '2026-10-26',
    ],
    [
      'the end of a year',
      '2026-12-31T22:59:59Z',
      '2026-12-31',
      '2026-12-31T23:00:00Z',
      '2027-01-01',
    ],
  ])('changes at midnight there: %s', (_when, last, before, first, after) => {
    expect(dayIn('Europe/Brussels', new Date(last))).toBe(before)
    expect(dayIn('Europe/Brussels', new Date(first))).toBe(after)
  })

  it('is spelled so that it sorts as time passes', () => {
    const noInvalidDate = true
    const moment = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate,
    })
    const check = fc.property(moment, moment, (one, other) => {
      const days = [one, other].map((each) => dayIn('Europe/Brussels', each))
      expect(days[0]).toMatch(/^\d{4}-\d\d-\d\d$/)
      const byTime = [one, other].toSorted((a, b) => a.getTime() - b.getTime())
      expect(days.toSorted()).toEqual(byTime.map((each) => dayIn('Europe/Brussels', each)))
    })
    fc.assert(check)
  })
})

describe('a dated row', () => {
  const row = { from: '2026-03-01', until: '2026-03-31' }
  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('holds on %s: %s', (today, holds) => {
    expect(inForce(row, today)).toBe(holds)
  })

  it('holds for good where it has no end', () => {
    expect(inForce({ from: '2026-03-01', until: null }, '2099-12-31')).toBe(true)
    expect(inForce({ from: '2026-03-01', until: null }, '2026-02-28')).toBe(false)
  })
})
