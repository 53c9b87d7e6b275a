import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { Keyring } from '../src/keyring.ts'
import { personalLink, readPersonalLink } from '../src/personal-link.ts'

const keyring = new Keyring('one secret')
const id = randomUUID()
const token = personalLink(keyring, { kind: 'introduction', id })

it('is the same for the same subject, and read back', () => {
  expect(personalLink(keyring, { kind: 'introduction', id })).toBe(token)
  expect(readPersonalLink(keyring, token)).toEqual({ kind: 'introduction', id })
  expect(token).toMatch(/^[\w-]{66}$/)
})

it('is nothing when one character of it differs, is missing or is added', () => {
  for (let at = 0; at < token.length; at += 1) {
    for (const other of ['A', 'b', '9', '_', '.']) {
      if (token[at] === other) continue
      const forged = token.slice(0, at) + other + token.slice(at + 1)
      expect(readPersonalLink(keyring, forged)).toBeNull()
    }
    expect(readPersonalLink(keyring, token.slice(0, at))).toBeNull()
  }
  for (const longer of [`${token}A`, ` ${token}`, `${token}\n`]) {
    expect(readPersonalLink(keyring, longer)).toBeNull()
  }
})

it('is nothing to another deployment, nor for another kind of subject', () => {
  expect(readPersonalLink(new Keyring('another secret'), token)).toBeNull()
  expect(readPersonalLink(keyring, `c${token.slice(1)}`)).toBeNull()
})
