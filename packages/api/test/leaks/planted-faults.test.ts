import { Prisma } from '@traject/db/generated/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../db/test/test-database.ts'
import type { ActingFor } from './acting-for.ts'
import type { Channel } from './channels/channel.ts'
import type { Fault } from './channels/fault.ts'
import { itemPage } from './channels/items.ts'
import { trackPage } from './channels/tracks.ts'
import { channels } from './channels.ts'
import { type Comparison, compare } from './compare.ts'
import { generateWorld } from './generate-world.ts'
import { loadWorld } from './load-world.ts'
import { actingFors } from './oracle.ts'
import { withFault } from './planted.ts'
import { loadSessions } from './sessions.ts'
import { visit } from './visit.ts'

const { database, drop } = await testDatabase()
const world = generateWorld(7)

beforeAll(async () => {
  await loadWorld(database, world)
  await loadSessions(database, world)
})
afterAll(() => drop())

/** What the channel finds for somebody, after what it reads of the others. */
async function ask(channel: Channel, who: ActingFor, fault?: Fault): Promise<Comparison> {
  const here = await visit(database, world, who, fault)
  if (channel.isAskedLast) {
    const others = channels.filter(({ isAskedLast }) => !isAskedLast)
    for (const other of others) await compare(other, here)
  }
  return compare(channel, here)
}

/** Everybody comes until somebody meets the fault. */
async function firstFinding(channel: Channel, fault: Fault, of: 'leaks' | 'refusals') {
  for (const who of actingFors(world)) {
    const [line] = (await ask(channel, who, fault))[of]
    // Whoever meets the fault met nothing of the kind without it.
    if (line && !(await ask(channel, who))[of].includes(line)) return line
  }
  return undefined
}

describe('a planted fault is noticed as a leak', () => {
  it.each(channels)('by the channel $name', { timeout: 120_000 }, async (channel) => {
    const line = await firstFinding(channel, channel.fault, 'leaks')
    expect(line).toMatch(`LEAK · ${channel.name} · `)
  })
})

describe('a rule that is too narrow is noticed as a wrong refusal', () => {
  const rule = /\/\*rule\*\/(\([\s\S]*?\))\/\*end\*\//

  it('that of items', async () => {
    const fault = { of: itemPage.fault.of, find: rule, put: "($1 and i.visibility <> 'regions')" }
    const line = await firstFinding(itemPage, fault, 'refusals')
    expect(line).toMatch('WRONG REFUSAL · item page · ')
  })

  it('that of tracks', async () => {
    const fault = { of: trackPage.fault.of, find: /access\.whole or access\.summary or/g, put: '' }
    const line = await firstFinding(trackPage, fault, 'refusals')
    expect(line).toMatch('WRONG REFUSAL · track page · ')
  })
})

describe('a fault', () => {
  const statement = Prisma.sql`select ${1}, ${'two'} from item where ${Prisma.sql`id = ${3}`}`

  it('is planted with the values that remain', () => {
    const { strings, values } = withFault(statement, { of: /item/, find: /«\d», /, put: '' })
    expect([strings.join('?'), values]).toEqual(['select ? from item where id = ?', ['two', 3]])
  })

  it('leaves other statements alone, and is an error where it changes nothing', () => {
    const other = { of: /track/, find: /x/, put: '' }
    expect(withFault(statement, other)).toBe(statement)
    expect(() => withFault(statement, { ...other, of: /item/ })).toThrow('no fault was planted')
  })
})
