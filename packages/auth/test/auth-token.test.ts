import { bookkeeping, signInScope } from '@traject/db/scope'
import { afterAll, describe, expect, it } from 'vitest'
import { smallWorld } from '../../db/test/small-world.ts'
import { tablesWith } from '../../db/test/tables-with.ts'
import { testDatabase } from '../../db/test/test-database.ts'
import { linkHolds, mintAuthToken, redeemAuthToken } from '../src/auth-token.ts'

const { database, drop } = await testDatabase()
const ada = await (await smallWorld(database)).person('Ada')
afterAll(() => drop())

const minutes = (after: number) => {
  const now = new Date(new Date('2026-06-15T10:00:00Z').getTime() + after * 60_000)
  return bookkeeping(signInScope({ database, now }))
}

describe('a mailed link', () => {
  it.each([
    ['sign-in', 15],
    ['password-reset', 60],
    ['setup', 7 * 24 * 60],
  ] as const)('for %s holds for %i minutes and not a moment longer', async (kind, lasts) => {
    const token = await mintAuthToken(minutes(0), kind, ada.id)
    const [last, over] = [minutes(lasts - 0.001), minutes(lasts)]
    expect(await linkHolds(last, kind, token)).toBe(true)
    expect(await linkHolds(over, kind, token)).toBe(false)
    await expect(redeemAuthToken(over, kind, token)).rejects.toThrow('link-invalid')
    expect(await redeemAuthToken(last, kind, token)).toBe(ada.id)
  })

  it('works once, and only as what it was made for', async () => {
    const token = await mintAuthToken(minutes(0), 'sign-in', ada.id)
    for (const kind of ['password-reset', 'setup'] as const) {
      expect(await linkHolds(minutes(1), kind, token)).toBe(false)
      await expect(redeemAuthToken(minutes(1), kind, token)).rejects.toThrow('link-invalid')
    }
    expect(await redeemAuthToken(minutes(1), 'sign-in', token)).toBe(ada.id)
    expect(await linkHolds(minutes(1), 'sign-in', token)).toBe(false)
    await expect(redeemAuthToken(minutes(1), 'sign-in', token)).rejects.toThrow('link-invalid')
  })

  it('is taken by one of many that come at once', async () => {
    const token = await mintAuthToken(minutes(0), 'sign-in', ada.id)
    const tries = Array.from({ length: 8 }, () => redeemAuthToken(minutes(1), 'sign-in', token))
    const taken = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
    expect(taken).toHaveLength(1)
  })

  it('stands nowhere in the database, before or after it was used', async () => {
    const token = await mintAuthToken(minutes(0), 'password-reset', ada.id)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await tablesWith(database, token)).toEqual([])
    await redeemAuthToken(minutes(1), 'password-reset', token)
    expect(await tablesWith(database, token)).toEqual([])
  })
})
