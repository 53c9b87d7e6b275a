import { describe, expect, it } from 'vitest'
import { Keyring } from '../src/keyring.ts'

const keyring = new Keyring('the secret of this deployment')

describe('the keyring', () => {
  it('gives the same hash for the same text, and another for each purpose and each secret', () => {
    const hash = keyring.hash('contact-identity', 'mia@example.org')
    expect(keyring.hash('contact-identity', 'mia@example.org')).toBe(hash)
    expect(keyring.hash('personal-link', 'mia@example.org')).not.toBe(hash)
    expect(new Keyring('another').hash('contact-identity', 'mia@example.org')).not.toBe(hash)
  })

  it('knows its own hashes from forged, shortened and foreign ones', () => {
    const hash = keyring.hash('personal-link', 'introduction:1')
    expect(keyring.verify('personal-link', 'introduction:1', hash)).toBe(true)
    expect(keyring.verify('personal-link', 'introduction:2', hash)).toBe(false)
    expect(keyring.verify('contact-identity', 'introduction:1', hash)).toBe(false)
    expect(keyring.verify('personal-link', 'introduction:1', hash.slice(0, -2))).toBe(false)
    expect(keyring.verify('personal-link', 'introduction:1', '')).toBe(false)
  })
})
