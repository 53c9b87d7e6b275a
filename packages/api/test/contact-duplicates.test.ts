import { afterAll, describe, expect, it } from 'vitest'
import { mergeDesk } from './merge-desk.ts'
import { refusal } from './test-api.ts'

const desk = await mergeDesk()
const { world, colleague, made, pair, keeper, duplicates, withdrew, byLink, tokenOf, form } = desk
const miller = await colleague('Member', world.mill.id, 'member')
const harbourer = await colleague('Harbourer', world.harbour.id)
afterAll(() => desk.drop())

const idsOf = (pairs: { one: { id: string }; other: { id: string } }[]) =>
  pairs.map(({ one, other }) => [one.id, other.id].sort())
const codeOf = async (asking: Promise<unknown>) => (await refusal(asking)).message

describe('duplicates within a house', { timeout: 60_000 }, () => {
  it('are proposed, with why', async () => {
    const { keptId, otherId } = await pair({ phone: '0475 12 34 56' }, { phone: '+32475123456' })
    const { pairs, count } = await duplicates()
    expect(idsOf(pairs)).toEqual([[keptId, otherId].sort()])
    expect(pairs[0]?.why).toEqual(['same-phone'])
    expect(count).toBe(1)
    expect((await duplicates(keptId)).of?.id).toBe(keptId)
    expect((await keeper.ask((call) => call.contact.get({ id: keptId }))).acts.merge).toBe(true)
  })

  it('are proposed to no other house, and of another house nothing', async () => {
    const reached = { email: 'both@quorvax.example', name: 'Both Houses', phone: '' }
    await pair(reached)
    const before = (await duplicates()).count
    await made(harbourer, reached)
    expect((await duplicates()).count).toBe(before)
    expect((await duplicates(null, harbourer)).count).toBe(0)
    expect(await codeOf(duplicates(null, miller))).toBe('forbidden')
  })

  it('are the same whether or not somebody of them is held back, and none of who withdrew', async () => {
    const reached = { email: 'hush@quorvax.example', phone: '' }
    const { keptId, otherId } = await pair(reached, { ...reached, phone: '0475 88 77 66' })
    const asked = async () => JSON.stringify(await duplicates(keptId))
    const before = await asked()
    await withdrew(reached, world.harbour.id, true)
    const { services, prisma } = desk
    const hash = services.keyring.hash('contact-identity', `mail:${reached.email}`)
    await prisma.item.updateMany({ where: { id: keptId }, data: { isHeldBack: true } })
    expect(hash).toBeTypeOf('string')
    expect(await asked()).toBe(before)
    await byLink(tokenOf(otherId, 'contact')).withdraw('this-house')
    expect(idsOf((await duplicates()).pairs)).not.toContainEqual([keptId, otherId].sort())
  })

  it('that are two are set apart, until that is taken back', async () => {
    const { keptId, otherId } = await pair({ name: 'Marie Dupont' }, { name: 'Dupond, Marie' })
    const ids = [keptId, otherId].sort()
    expect(idsOf((await duplicates(keptId)).pairs)).toEqual([ids])
    const set = (isApart: boolean) =>
      keeper.ask((call) => call.contactMerge.setApart({ one: otherId, other: keptId, isApart }))
    await set(true)
    await set(true)
    const after = await duplicates(keptId)
    expect([idsOf(after.pairs), idsOf(after.apart)]).toEqual([[], [ids]])
    await set(false)
    expect(idsOf((await duplicates(keptId)).pairs)).toEqual([ids])
    expect((await desk.eventsOf(otherId)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['contact.set-apart', 'contact.proposed-again']),
    )
  })

  it('are set apart, shown and merged by nobody else', async () => {
    const ids = await pair({ name: 'Anna Claes' }, { name: 'Anna Claes' })
    const { keptId: one, otherId: other } = ids
    const sent = await form(ids)
    for (const by of [harbourer, miller]) {
      const expected = by === miller ? 'forbidden' : 'not-found'
      const set = by.ask((call) => call.contactMerge.setApart({ one, other, isApart: true }))
      expect(await codeOf(set)).toBe(expected)
      expect(await codeOf(by.ask((call) => call.contactMerge.pair(ids)))).toBe(expected)
      expect(await codeOf(by.ask((call) => call.contactMerge.merge(sent)))).toBe(expected)
    }
  })
})
