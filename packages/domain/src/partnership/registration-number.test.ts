import { describe, expect, it } from 'vitest'
import { bareNumber, isRegistrationNumber } from './registration-number.ts'

describe('a Belgian enterprise number', () => {
  it.each(['0202.239.951', 'BE 0202 239 951', '202.239.951'])('is read from %s', (typed) => {
    const digits = bareNumber('BE', typed)
    expect(digits).toBe('0202239951')
    expect(isRegistrationNumber('BE', digits)).toBe(true)
  })

  it.each(['0202239952', '2202239951', '020223995', '', '02022399510'])('is not %s', (digits) => {
    expect(isRegistrationNumber('BE', digits)).toBe(false)
  })
})

describe('a French SIREN', () => {
  it('is read with its spaces', () => {
    const digits = bareNumber('FR', '732 829 320')
    expect(digits).toBe('732829320')
    expect(isRegistrationNumber('FR', digits)).toBe(true)
  })

  it.each(['732829321', '73282932', '', '0202239951'])('is not %s', (digits) => {
    expect(isRegistrationNumber('FR', digits)).toBe(false)
  })
})
