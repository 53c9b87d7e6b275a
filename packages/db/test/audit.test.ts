import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { createPerson } from '../src/person/person.repo.ts'
import {
  actorScope,
  bookkeeping,
  change,
  jobScope,
  operatorScope,
  signInScope,
  tenantScope,
} from '../src/scope.ts'
import { NOON, smallWorld } from './small-world.ts'
import { testDatabase } from './test-database.ts'

const { database, drop } = await testDatabase()
const { prisma } = database
const world = await smallWorld(database)
const origin = { database, now: NOON }
afterAll(() => drop())

const named = (action: string) => ({
  action,
  subject: () => ({ type: 'person', id: randomUUID() }),
})
const eventsOf = (action: string) => prisma.auditEvent.findMany({ where: { action } })
const face = (name: string) => ({ name, email: `${name}@harbour.example`, language: 'nl' as const })

describe('the audit', () => {
  it('cannot be changed or deleted', async () => {
    const scope = operatorScope(origin)
    await change(scope, named('history.written'), async () => undefined)
    const [event] = await eventsOf('history.written')
    const where = { id: event?.id ?? '' }
    const refused = /rows of audit_event are never changed/
    const rewritten = prisma.auditEvent.update({ where, data: { action: 'nothing.happened' } })
    await expect(rewritten).rejects.toThrow(refused)
    await expect(prisma.auditEvent.delete({ where })).rejects.toThrow(refused)
    for (const statement of ['delete from audit_event', 'truncate audit_event cascade']) {
      await expect(prisma.$executeRawUnsafe(statement)).rejects.toThrow(refused)
    }
    expect(await eventsOf('history.written')).toEqual([event])
  })

  it('stands with the write, or neither does', async () => {
    const scope = signInScope(origin)
    await change(scope, named('one.made'), (writing) => createPerson(writing, face('made')))
    const failing = change(scope, named('two.failed'), async (writing) => {
      await createPerson(writing, face('failed'))
      throw new Error('something else went wrong')
    })
    await expect(failing).rejects.toThrow('something else went wrong')
    const unwritable = {
      action: 'three.unwritable',
      subject: () => ({ type: 'person\0', id: null }),
    }
    const unaudited = change(scope, unwritable, (writing) => createPerson(writing, face('third')))
    await expect(unaudited).rejects.toThrow()
    const people = await prisma.person.findMany({
      where: { name: { in: ['made', 'failed', 'third'] } },
    })
    expect(people.map(({ name }) => name)).toEqual(['made'])
    expect(await eventsOf('one.made')).toHaveLength(1)
    expect(await eventsOf('two.failed')).toEqual([])
    expect(await eventsOf('three.unwritable')).toEqual([])
  })

  it('of an act within an act stands and falls with the outer one', async () => {
    const outer = change(signInScope(origin), named('outer.failed'), async (writing) => {
      await change(writing, named('inner.done'), (inner) => createPerson(inner, face('inner')))
      throw new Error('too late')
    })
    await expect(outer).rejects.toThrow('too late')
    expect(await eventsOf('inner.done')).toEqual([])
    expect(await prisma.person.count({ where: { name: 'inner' } })).toBe(0)
  })

  it('says who did it, whom he acted for, through which gate and when', async () => {
    const { id } = await world.person('Ada')
    const ada = world.coach(id, randomUUID())
    const scope = tenantScope(origin, ada)
    if (!scope) throw new Error('a professional acts in a partnership')
    await change(scope, named('tenant.acted'), async () => undefined)
    const [event] = await eventsOf('tenant.acted')
    expect(event).toMatchObject({
      at: NOON,
      gate: 'auth-session',
      actorPersonId: id,
      partnershipId: world.partnershipId,
      organisationId: world.harbour.id,
      smeId: null,
    })
    const nobody = { actorPersonId: null, partnershipId: null, organisationId: null, smeId: null }
    const gates = [signInScope(origin), jobScope(origin), operatorScope(origin)]
    for (const each of gates) await change(each, named('gate.used'), async () => undefined)
    const used = await eventsOf('gate.used')
    expect(used.map(({ gate }) => gate).toSorted()).toEqual(['job', 'operator', 'sign-in'])
    for (const each of used) expect(each).toMatchObject(nobody)
  })

  it('has nothing of bookkeeping', async () => {
    const before = await prisma.auditEvent.count()
    await createPerson(bookkeeping(actorScope(origin, world.coach(randomUUID(), ''))), face('kept'))
    expect(await prisma.auditEvent.count()).toBe(before)
  })
})
