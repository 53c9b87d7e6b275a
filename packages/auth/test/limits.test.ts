import { signInScope } from '@traject/db/scope'
import { afterAll, describe, expect, it } from 'vitest'
import { tablesWith } from '../../db/test/tables-with.ts'
import { testDatabase } from '../../db/test/test-database.ts'
import { type LimitedAct, Limits } from '../src/limits.ts'

const { database, drop } = await testDatabase()
afterAll(() => drop())

const limits = new Limits('the secret of this deployment')
const began = new Date('2026-06-15T10:00:00Z').getTime()
const scope = (seconds = 0) => signInScope({ database, now: new Date(began + seconds * 1000) })

let addresses = 0
const newAddress = () => {
  addresses += 1
  return `2001:db8::${addresses}`
}
/** How many attempts pass before one is refused. */
async function passing(most: number, one: (index: number) => { account: string; address: string }) {
  for (let index = 0; index < most; index += 1) {
    const refused = await limits
      .count(scope(), { act: 'password', ...one(index) })
      .then(() => false)
      .catch(() => true)
    if (refused) return index
  }
  return most
}

describe('the limits', () => {
  it('let ten attempts at an account pass, from whatever addresses', async () => {
    const tries = await passing(20, () => ({ account: 'ada@a.example', address: newAddress() }))
    expect(tries).toBe(10)
  })

  it('let fifty attempts from an address pass, at whatever accounts', async () => {
    const address = newAddress()
    expect(await passing(60, (index) => ({ account: `${index}@a.example`, address }))).toBe(50)
  })

  it('take capitals and spaces for the same account', async () => {
    const spelled = ['ben@a.example', 'BEN@a.example', ' Ben@A.example ']
    const one = (index: number) => ({ account: spelled[index % 3] ?? '', address: newAddress() })
    expect(await passing(20, one)).toBe(10)
  })

  it('say when the window ends, and begin anew then', async () => {
    const account = 'cas@a.example'
    const attempt = { act: 'password', account, address: newAddress() } as const
    await passing(10, () => attempt)
    await expect(limits.count(scope(60), attempt)).rejects.toMatchObject({
      code: 'too-many-attempts',
      details: { retryAfterSeconds: 14 * 60 },
    })
    await expect(limits.count(scope(899), attempt)).rejects.toThrow('too-many-attempts')
    await limits.count(scope(900), attempt)
  })

  it('forget an account after a success, and the address never', async () => {
    const address = newAddress()
    for (let round = 0; round < 5; round += 1) {
      expect(await passing(10, () => ({ account: 'dot@a.example', address }))).toBe(10)
      await limits.forget(scope(), 'password', 'DOT@a.example')
    }
    expect(await passing(1, () => ({ account: 'dot@a.example', address }))).toBe(0)
  })

  it.each([
    ['mail', 5],
    ['link', 20],
  ] as const)('count a %s on its own: %i an account', async (act: LimitedAct, most) => {
    const attempt = () =>
      limits.count(scope(), { act, account: 'eve@a.example', address: newAddress() })
    for (let index = 0; index < most; index += 1) await attempt()
    await expect(attempt()).rejects.toThrow('too-many-attempts')
  })

  it('keep neither account nor address, and no hash that could be made without the secret', async () => {
    const address = '198.51.100.77'
    await limits.count(scope(), { act: 'password', account: 'fay@a.example', address })
    expect(await tablesWith(database, 'fay@a.example')).toEqual([])
    expect(await tablesWith(database, address)).toEqual([])
    const before = await database.prisma.rateLimit.count()
    const other = new Limits('the secret of another')
    await other.count(scope(), { act: 'password', account: 'fay@a.example', address })
    expect(await database.prisma.rateLimit.count()).toBe(before + 2)
  })
})
