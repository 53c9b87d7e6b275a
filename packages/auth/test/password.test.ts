import { describe, expect, it } from 'vitest'
import { isCommonPassword } from '../src/common-passwords.ts'
import { hashPassword, verifyPassword } from '../src/password.ts'

describe('a password', () => {
  it('is kept as argon2id with a salt of its own', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => hashPassword('three words here')))
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(other)
    expect(await verifyPassword('three words here', one ?? null)).toBe(true)
    expect(await verifyPassword('three words here', other ?? null)).toBe(true)
    expect(await verifyPassword('Three words here', one ?? null)).toBe(false)
  })

  it('is the same from a keyboard that composes accents and one that does not', async () => {
    const composed = await hashPassword('caf\u00e9 du coin')
    expect(await verifyPassword('cafe\u0301 du coin', composed)).toBe(true)
  })

  it('matches nothing where none was set', async () => {
    expect(await verifyPassword('nobody has this password', null)).toBe(false)
    expect(await verifyPassword('', null)).toBe(false)
  })

  it('is refused among the commonest, whatever its capitals', () => {
    for (const common of ['password', 'PassWord', 'qwertyuiop', '1234567890']) {
      expect(isCommonPassword(common)).toBe(true)
    }
    expect(isCommonPassword('drie woorden samen')).toBe(false)
  })
})
