import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { mergeDesk } from './merge-desk.ts'
import * as model from './merge-model.ts'

const desk = await mergeDesk()
const { world, colleague, keeper, merge, undo, waiting, agreed, look, byLink, prisma } = desk
const harbourer = await colleague('Harbourer', world.harbour.id)
const head = await colleague('Head', world.mill.id, 'coordinator')
const companies = [await desk.company('Kite'), await desk.company('Zeil')] as const
await head.ask((call) => call.introduction.setLimit({ perMonth: 100 }))
afterAll(() => desk.drop())

type Model = model.Model<(typeof companies)[number]>
const DAYS_31 = 31 * 86_400_000

/** Whether it was let; what is not a refusal of the domain fails the test. */
async function isDone(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    const { message } = error as Error
    if (['not-found', 'stale', 'wrong-state', 'invalid'].includes(message)) return false
    throw error
  }
}

/** Three contacts that companies see; each company was introduced to one of the first two. */
async function begin(): Promise<Model> {
  const entered = []
  for (const _ of Array.from({ length: 3 })) {
    const reached = desk.person()
    const id = await desk.sharedContact(keeper, reached)
    entered.push({ id, mail: reached.email, mails: [reached.email], into: null, isOut: false })
  }
  const requests = []
  for (const [index, by] of companies.entries()) {
    const at = entered[index] as model.Entered
    requests.push({ id: (await agreed(by, at.id)).id, by, at, isAgreed: true })
  }
  return { entered, requests, merges: [] }
}

/** Does it both ways, and tells whether it was let and whether it should be. */
async function run(state: Model, { kind, one: at, other: step, way }: model.Act) {
  desk.pass(1_000)
  const { entered, requests, merges } = state
  const one = entered[at] as model.Entered
  const other = entered[(at + 1 + step) % 3] as model.Entered
  const ids = { keptId: one.id, otherId: other.id }
  const by = companies[way]
  switch (kind) {
    case 'merge':
    case 'merge and undo': {
      const should = model.stands(one) && model.stands(other)
      const before = [await desk.stored(one.id), await desk.stored(other.id)]
      const email = way === 0 ? ('kept' as const) : ('other' as const)
      const done = await isDone(() => merge(ids, { email }))
      if (done) model.mergeInModel(state, one, other, way === 0 ? one.mail : other.mail)
      if (done && kind === 'merge and undo') {
        await undo(ids)
        model.undoInModel(merges.at(-1) as Model['merges'][number])
        expect([await desk.stored(one.id), await desk.stored(other.id)]).toEqual(before)
      }
      return { should, done }
    }
    case 'undo': {
      const merged =
        way === 0 ? merges.at(-1)?.other : merges.find((row) => row.other === one)?.other
      if (!merged) return { should: false, done: false }
      const back = model.undoable(state, merged)
      const done = await isDone(() => undo({ keptId: '', otherId: merged.id }))
      if (done && back) model.undoInModel(back)
      return { should: back !== undefined, done }
    }
    case 'ask': {
      const isAsked = requests.some((asked) => {
        return asked.by === by && asked.at === one && !asked.isAgreed
      })
      const made: string[] = []
      const done = await isDone(async () => made.push((await waiting(by, one.id)).id))
      for (const id of made) requests.push({ id, by, at: one, isAgreed: false })
      return { should: model.stands(one) && !isAsked, done }
    }
    case 'agree': {
      const open = requests.find(({ isAgreed }) => !isAgreed)
      if (!open) return { should: false, done: false }
      const done = await isDone(() => byLink(desk.tokenOf(open.id)).answer('agree'))
      if (done) open.isAgreed = true
      return { should: model.stands(open.at), done }
    }
    case 'edit': {
      const reached = desk.person()
      const done = await isDone(() => desk.edit(keeper, one.id, reached))
      if (done) one.mails.push(reached.email)
      if (done) one.mail = reached.email
      return { should: model.stands(one), done }
    }
    case 'sweep': {
      // Their thirty days are over, and everybody stays signed in.
      for (const row of await prisma.contactMerge.findMany({ where: { undoneAt: null } })) {
        const mergedAt = new Date(row.mergedAt.getTime() - DAYS_31)
        await prisma.contactMerge.update({ where: { id: row.id }, data: { mergedAt } })
      }
      await desk.sweep()
      for (const row of merges) row.isOver = true
      return { should: true, done: true }
    }
    case 'withdraw': {
      const request = way === 0 ? undefined : requests.find((asked) => asked.at === one)
      const token = request ? desk.tokenOf(request.id) : desk.tokenOf(one.id, 'contact')
      const done = await isDone(() => byLink(token).withdraw('this-house'))
      for (const bound of model.boundTo(state, one)) bound.isOut = true
      return { should: true, done }
    }
  }
}

/** What of it somebody is shown: nothing, its public face, or the mail address too. */
async function shown(by: Pick<typeof keeper, 'ask'>, id: string): Promise<string> {
  try {
    const { details } = await by.ask((call) => call.contact.get({ id }))
    return details?.email ?? 'seen'
  } catch (error) {
    return (error as Error).message
  }
}

async function check({ entered, requests }: Model) {
  for (const one of entered) {
    const isThere = model.stands(one)
    expect(await shown(harbourer, one.id)).toBe(isThere ? 'seen' : 'not-found')
    const own = await shown(keeper, one.id)
    if (isThere) expect(own).toBe(one.mail)
    else expect(['seen', 'not-found']).toContain(own)
    for (const by of companies) {
      const isHolder = requests.some((asked) => {
        return asked.by === by && asked.at === one && asked.isAgreed
      })
      const expected = isHolder ? one.mail : 'seen'
      expect(await shown(by, one.id)).toBe(isThere ? expected : 'not-found')
    }
  }
  for (const { id, by, at, isAgreed } of requests) {
    const { details } = await look(by, id)
    expect(details?.email ?? null).toBe(isAgreed && model.stands(at) ? at.mail : null)
  }
  const gone = { in: entered.filter(({ isOut }) => isOut).flatMap(({ mails }) => mails) }
  expect(await prisma.contactDetail.count({ where: { email: gone } })).toBe(0)
  expect(await prisma.contactMergeDetail.count({ where: { email: gone } })).toBe(0)
}

it('contacts that are merged in any order are shown to whom they agreed to, and once they withdrew to nobody', async () => {
  const property = fc.asyncProperty(model.anyActs, async (acts) => {
    const state = await begin()
    for (const act of acts) {
      const { should, done } = await run(state, act)
      expect(done, act.kind).toBe(should)
      if (done) await check(state)
    }
  })
  // PGlite takes some ten times as long.
  await fc.assert(property, { numRuns: desk.url ? 12 : 4, endOnFailure: true })
}, 120_000)
