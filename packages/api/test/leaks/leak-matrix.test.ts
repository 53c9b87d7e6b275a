import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../db/test/test-database.ts'
import { channels } from './channels.ts'
import { compare } from './compare.ts'
import { crowded } from './crowded-world.ts'
import { generateWorld } from './generate-world.ts'
import { loadWorld } from './load-world.ts'
import { actingFors, staleActingFors } from './oracle.ts'
import { loadSessions } from './sessions.ts'
import { visit } from './visit.ts'

/** The last seed is of the day, so that every day tries another world; LEAK_SEED repeats one. */
const today = Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''))
const seeds = [...new Set([1, 2, 3, 4, Number(process.env.LEAK_SEED ?? today)])]
const most = 40

const totals = { cases: 0, leaks: 0, refusals: 0 }
const { database, drop } = await testDatabase()
const worlds = seeds.map((seed, index) => {
  const world = generateWorld(seed)
  return { seed, world: index === 0 ? crowded(world) : world }
})

describe('no channel shows more or less than the two rules', () => {
  // All worlds in one database: none may show through in another.
  beforeAll(async () => {
    for (const { world } of worlds) {
      await loadWorld(database, world)
      await loadSessions(database, world)
    }
  })
  afterAll(async () => {
    await drop()
    const { cases, leaks, refusals } = totals
    process.stdout.write(
      `leak matrix: ${cases} cases, ${leaks} leaks, ${refusals} wrong refusals\n`,
    )
  })

  it.each(worlds)('LEAK_SEED=$seed', { timeout: 120_000 }, async ({ world }) => {
    const findings: string[] = []
    for (const who of [...actingFors(world), ...staleActingFors(world)]) {
      const here = await visit(database, world, who)
      for (const channel of channels) {
        const { cases, leaks, refusals } = await compare(channel, here)
        totals.cases += cases
        totals.leaks += leaks.length
        totals.refusals += refusals.length
        findings.push(...leaks, ...refusals)
      }
    }
    expect(findings.slice(0, most), `${findings.length} findings`).toEqual([])
  })

  it('has compared enough to mean something', () => {
    expect(totals.cases).toBeGreaterThanOrEqual(10_000)
  })
})
