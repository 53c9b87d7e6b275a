import { afterAll, describe, expect, it } from 'vitest'
import { tablesWith } from '../../db/test/tables-with.ts'
import { mergeDesk } from './merge-desk.ts'
import { DAY, refusal } from './test-api.ts'

const desk = await mergeDesk()
const { world, colleague, company, pair, merge, undo, waiting, agreed, ask, look, byLink } = desk
const { keeper, duplicates, form, tokenOf, stored, prisma, deliver, sent, pass, withdrew } = desk
const harbourer = await colleague('Harbourer', world.harbour.id)
const kite = await company('Kite')
const zeil = await company('Zeil')
afterAll(() => desk.drop())

const codeOf = async (asking: Promise<unknown>) => (await refusal(asking)).message
const detailsOf = async (by: typeof kite, id: string) => (await look(by, id)).details
const opens = (by: Pick<typeof keeper, 'ask'>, id: string) =>
  by.ask((call) => call.contact.get({ id }))
const statesOf = async (...ids: string[]) => {
  const rows = await prisma.introduction.findMany({ where: { id: { in: ids } } })
  return ids.map((id) => rows.find((row) => row.id === id)?.state)
}

describe('two contacts that were merged', { timeout: 90_000 }, () => {
  it('are one, by what was chosen; the other is nowhere, and its address leads its house on', async () => {
    const ids = await pair({ name: 'Lotte Baert', phone: '' }, { name: 'Lotte Baart' })
    const { keptId, otherId } = ids
    const [{ details: was }, { details: other }] = [
      await opens(keeper, keptId),
      await opens(keeper, otherId),
    ]
    await merge(ids, { email: 'other' })
    const { details } = await opens(keeper, keptId)
    expect(details).toEqual({ ...was, email: other?.email, phone: other?.phone })
    for (const by of [keeper, harbourer, kite]) {
      expect(await codeOf(opens(by, otherId))).toBe('not-found')
      const list = await by.ask((call) => call.item.list({ q: 'danskenner' }))
      expect(JSON.stringify(list)).not.toContain(otherId)
      const instead = by.ask((call) => call.contactMerge.keptInstead({ id: otherId }))
      if (by === keeper) expect(await instead).toBe(keptId)
      else expect(await codeOf(instead)).toBe('not-found')
    }
    expect(JSON.stringify(await keeper.ask((call) => call.contact.own({})))).not.toContain(otherId)
    expect((await duplicates(keptId)).merges[0]?.until).toBe(
      (await opens(keeper, keptId)).merge?.until,
    )
    expect(await codeOf(ask(kite, otherId))).toBe('not-found')
  })

  it('are checked as an edit is, and nothing of it is written where one says no', async () => {
    const said = { texts: { nl: { title: 'Danskenner', summary: 'Vraag naar Zonderlinghe' } } }
    const ids = await pair({ name: 'Ine Zonderling' }, {})
    await desk.edit(keeper, ids.otherId, { ...said, ...desk.person() })
    const sentForm = await form(ids, { texts: { nl: 'other' }, organisation: 'kept' })
    await desk.edit(keeper, ids.keptId, { name: 'Ine Zonderlinghe', email: 'ine@z.example' })
    const again = { ...sentForm, keptRevision: (await form(ids)).keptRevision }
    const by = (input: typeof again) => keeper.ask((call) => call.contactMerge.merge(input))
    expect(await codeOf(by(sentForm))).toBe('stale')
    const refused = (await refusal(by(again))) as unknown as { details: { issues: unknown[] } }
    expect(refused.details.issues).toContainEqual({
      path: 'texts.nl.summary',
      message: 'reveals-name',
    })
    expect(await prisma.contactMerge.count({ where: { keptItemId: ids.keptId } })).toBe(0)
  })

  it('by two people at once: the second is told', async () => {
    const ids = await pair()
    const first = await form(ids)
    const second = { ...first, keptId: first.otherId, otherId: first.keptId }
    const turned = {
      ...second,
      keptRevision: first.otherRevision,
      otherRevision: first.keptRevision,
    }
    const codes = await Promise.all(
      [first, turned].map((input) =>
        keeper
          .ask((call) => call.contactMerge.merge(input))
          .then(
            () => 'merged',
            (error: Error) => error.message,
          ),
      ),
    )
    expect(codes.sort()).toEqual(['merged', 'stale'])
  })

  it('keep what was asked of either: who was agreed reads the kept face, and both requests of one stay', async () => {
    const ids = await pair()
    const held = await agreed(kite, ids.otherId)
    const open = await waiting(zeil, ids.otherId)
    const twice = await waiting(zeil, ids.keptId)
    expect((await keeper.ask((call) => call.contactMerge.pair(ids))).requests).toEqual({
      ...{ open: 1, agreed: 1, twice: 1 },
    })
    await merge(ids)
    const { details: kept } = await opens(keeper, ids.keptId)
    expect(await detailsOf(kite, held.id)).toMatchObject({ email: kept?.email })
    expect(await codeOf(ask(zeil, ids.keptId))).toBe('invalid')
    await open.contact.answer('agree')
    expect(await detailsOf(zeil, open.id)).toMatchObject({ email: kept?.email })
    // Another one is still open, and so nothing further may be asked.
    expect(await codeOf(ask(zeil, ids.keptId))).toBe('invalid')
    await twice.contact.answer('agree')
    expect(await statesOf(held.id, open.id, twice.id)).toEqual(['agreed', 'agreed', 'agreed'])
    await deliver()
    expect(sent.slice(-8).map(({ to }) => to)).toContain(kept?.email)
  })

  it('are under the earlier day and the stricter duty, and are told anew where one was not', async () => {
    const ids = await pair({ email: 'told@quorvax.example' }, { legalBasis: 'consent' })
    await prisma.contact.update({
      where: { itemId: ids.otherId },
      data: { informedBy: null, informedAt: null, reviewOn: new Date('2030-01-01') },
    })
    const before = await desk.notices(ids.keptId)
    await merge(ids)
    const row = await prisma.contact.findUniqueOrThrow({ where: { itemId: ids.keptId } })
    expect([row.legalBasis, row.informedBy]).toEqual(['consent', 'platform'])
    expect(row.reviewOn.toISOString().slice(0, 10)).toBe('2030-01-01')
    expect(await desk.notices(ids.keptId)).toBe(before + 1)
  })

  it('reach nobody any more where one of them withdrew from every house, and the house sees no difference', async () => {
    const hidden = desk.person()
    const ids = await pair({}, hidden)
    await withdrew(hidden, world.harbour.id, true)
    const held = await agreed(kite, ids.keptId)
    await merge(ids)
    expect(await harbourer.sees(ids.keptId)).toBe(false)
    expect(await detailsOf(kite, held.id)).toBeNull()
    const { visibility } = await prisma.item.findUniqueOrThrow({ where: { id: ids.keptId } })
    expect(visibility).toBe('partnership')
    // An edit does not let it reach anybody again.
    await desk.edit(keeper, ids.keptId, desk.person())
    expect(await harbourer.sees(ids.keptId)).toBe(false)
  })

  it.each(['contact', 'introduction'] as const)(
    'withdraw together, by the link of a %s that was mailed before, and may not be brought in again',
    async (kind) => {
      const [one, other] = [desk.person(), desk.person()]
      const ids = await pair(one, other)
      const held = await agreed(kite, ids.otherId)
      const further = await agreed(zeil, ids.keptId)
      await merge(ids)
      const token = kind === 'contact' ? tokenOf(ids.otherId, 'contact') : tokenOf(held.id)
      const link = byLink(token)
      expect((await link.look()).own?.email).toBe(one.email)
      await link.withdraw('this-house')
      expect([await detailsOf(kite, held.id), await detailsOf(zeil, further.id)]).toEqual([
        null,
        null,
      ])
      for (const reached of [one, other]) {
        expect(await codeOf(desk.made(keeper, reached))).toBe('invalid')
        expect(await tablesWith(desk.database, reached.email)).not.toContain('contact_detail')
        expect(await tablesWith(desk.database, reached.email)).not.toContain('contact_merge_detail')
      }
      expect(await codeOf(undo(ids))).toBe('not-found')
    },
  )
})

describe('a merge that is taken back', { timeout: 90_000 }, () => {
  it('leaves both as they were, in every column', async () => {
    const ids = await pair({ legalBasis: 'consent' }, { countries: ['NL'] })
    const moved = await waiting(kite, ids.otherId)
    await agreed(zeil, ids.keptId)
    const before = [await stored(ids.keptId), await stored(ids.otherId)]
    await merge(ids, { name: 'other', email: 'other', countries: 'both' })
    expect([await stored(ids.keptId), await stored(ids.otherId)]).not.toEqual(before)
    await undo(ids)
    expect([await stored(ids.keptId), await stored(ids.otherId)]).toEqual(before)
    await moved.contact.answer('agree')
    expect(await detailsOf(kite, moved.id)).toMatchObject({
      email: before[1]?.detail.email,
    })
    expect(await codeOf(undo(ids))).toBe('not-found')
    expect((await desk.eventsOf(ids.keptId)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['contact.merged', 'contact.merge-undone']),
    )
  })

  it('keeps what was asked since with the kept one, and says what it puts back', async () => {
    const ids = await pair()
    await merge(ids)
    const since = await waiting(kite, ids.keptId)
    await desk.edit(keeper, ids.keptId, desk.person({ name: 'Anders Genoemd' }))
    const { id } = await desk.mergeOf(ids.otherId)
    const page = await keeper.ask((call) => call.contactMerge.look({ id }))
    expect(page).toMatchObject({ isChanged: true, requests: { back: 0, since: 1 } })
    const undone = (revision: number) =>
      keeper.ask((call) => call.contactMerge.undo({ id, revision }))
    expect(await codeOf(undone(page.revision - 1))).toBe('stale')
    await undone(page.revision)
    expect((await opens(keeper, ids.keptId)).details?.name).not.toBe('Anders Genoemd')
    const row = await prisma.introduction.findUniqueOrThrow({ where: { id: since.id } })
    expect(row.itemId).toBe(ids.keptId)
  })

  it('waits for a later one of the same contact', async () => {
    const ids = await pair()
    const { otherId: third } = await pair()
    await merge(ids)
    pass(1)
    await merge({ keptId: ids.keptId, otherId: third })
    expect(await codeOf(undo(ids))).toBe('wrong-state')
    await undo({ keptId: ids.keptId, otherId: third })
    await undo(ids)
    expect(await harbourer.sees(ids.otherId)).toBe(true)
  })

  it('still withdraws both by one link: either may hold a mail of the time between', async () => {
    const ids = await pair()
    const held = await agreed(kite, ids.otherId)
    await merge(ids)
    const since = await agreed(zeil, ids.keptId)
    await undo(ids)
    await byLink(tokenOf(since.id)).withdraw('this-house')
    expect([await detailsOf(kite, held.id), await detailsOf(zeil, since.id)]).toEqual([null, null])
    expect(await codeOf(opens(kite, ids.otherId))).toBe('not-found')
  })

  it('is nobody else’s to take back, and nobody’s after thirty days; then only hashes stay', async () => {
    const other = desk.person()
    const ids = await pair({}, other)
    await merge(ids)
    expect(await codeOf(undo(ids, harbourer))).toBe('not-found')
    await desk.sweep()
    expect(await tablesWith(desk.database, other.email)).toContain('contact_detail')
    pass(31 * DAY)
    const later = await colleague('Later', world.mill.id)
    expect(await codeOf(undo(ids, later))).toBe('not-found')
    expect((await desk.sweep()).contactMerges).toBeGreaterThan(0)
    const tables = await tablesWith(desk.database, other.email)
    expect(tables.filter((table) => table.startsWith('contact'))).toEqual([])
    const { email } = await prisma.contactDetail.findUniqueOrThrow({
      where: { itemId: ids.keptId },
    })
    expect(email).not.toBe('')
    const link = byLink(tokenOf(ids.otherId, 'contact'))
    await link.withdraw('this-house')
    expect(await codeOf(desk.made(later, other))).toBe('invalid')
  })
})
