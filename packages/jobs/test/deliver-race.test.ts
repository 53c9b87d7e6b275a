import { openDatabase } from '@traject/db/client'
import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../db/test/test-database.ts'
import { deliverOutbox } from '../src/deliver-outbox.ts'
import { outboxWorld } from './outbox-world.ts'

const { database, url, drop } = await testDatabase()
const world = outboxWorld(database)
afterAll(() => drop())

describe.skipIf(url === null)('several deliverers at once', () => {
  it('send each mail once', async () => {
    const others = await Promise.all([1, 2].map(() => openDatabase({ url: url ?? '' })))
    for (let many = 0; many < 40; many += 1) {
      await world.enqueue('password-changed', (await world.person()).id)
    }
    const all = [database, ...others]
    await Promise.all(all.map((one) => deliverOutbox({ ...world.deps, database: one })))
    await Promise.all(others.map((one) => one.close()))
    expect(world.sent).toHaveLength(40)
    expect(new Set(world.sent.map((mail) => mail.messageId)).size).toBe(40)
    expect(await database.prisma.outbox.count({ where: { state: 'sent' } })).toBe(40)
  })
})
