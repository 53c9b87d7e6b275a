import { it } from 'vitest'
import { testDatabase } from '../../../db/test/test-database.ts'
import { channels } from './channels.ts'
import { compare } from './compare.ts'
import { generateWorld } from './generate-world.ts'
import { loadWorld } from './load-world.ts'
import { actingFors, staleActingFors } from './oracle.ts'
import { loadSessions } from './sessions.ts'
import { visit } from './visit.ts'
it('prof', { timeout: 120000 }, async () => {
  const { database, drop } = await testDatabase()
  const t: Record<string, number> = {}
  const n: Record<string, number> = {}
  let st = 0
  database.onStatement(() => void st++)
  const timed = async <T>(k: string, f: () => Promise<T>) => { const a = performance.now(); const s0=st; try { return await f() } finally { t[k] = (t[k] ?? 0) + performance.now() - a; n[k]=(n[k]??0)+st-s0 } }
  const world = generateWorld(1)
  await timed('load', async () => { await loadWorld(database, world); await loadSessions(database, world) })
  let max = 0
  const all = [...actingFors(world), ...staleActingFors(world)]
  for (const who of all) {
    const here = await timed('visit', () => visit(database, world, who))
    for (const c of channels) await timed(c.name, () => compare(c, here))
    max = Math.max(max, here.said.join('').length)
  }
  console.log(all.length, max, Object.fromEntries(Object.entries(t).map(([k, v]) => [k, `${Math.round(v)}ms ${n[k]} st`])))
  await drop()
})
