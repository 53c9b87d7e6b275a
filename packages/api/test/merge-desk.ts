import type { MergeChoices } from '@traject/domain/contact/merging'
import { bookkeeping, jobScope } from '../../db/src/scope.ts'
import { sweepExpired } from '../../db/src/sweep/sweep.repo.ts'
import { introductionDesk } from './introduction-desk.ts'

/** The introduction desk, with people of Mill who merge contacts. */
export async function mergeDesk() {
  const desk = await introductionDesk()
  const { prisma, colleague, world, sharedContact, ask, move, byLink, tokenOf } = desk
  const keeper = await colleague('Keeper', world.mill.id)
  type Keeper = typeof keeper

  let people = 0
  /** Somebody new, who is like nobody else. */
  const person = (changed: object = {}) => {
    people += 1
    const name = `Naam${people}x Achter${people * 37}y`
    const phone = `0476 10 ${people + 10} 34`
    return { name, organisation: '', email: `p${people}@quorvax.example`, phone, ...changed }
  }
  const pair = async (one: object = {}, other: object = {}) => {
    const [keptId, otherId] = [
      await sharedContact(keeper, person(one)),
      await sharedContact(keeper, person(other)),
    ]
    return { keptId, otherId }
  }
  type Ids = { keptId: string; otherId: string }
  const revisionOf = async (id: string) =>
    (await prisma.item.findUniqueOrThrow({ where: { id } })).revision
  const form = async ({ keptId, otherId }: Ids, choices: Partial<MergeChoices> = {}) => ({
    ...{ keptId, otherId, choices: { texts: {}, ...choices } },
    keptRevision: await revisionOf(keptId),
    otherRevision: await revisionOf(otherId),
  })
  const merge = async (ids: Ids, choices: Partial<MergeChoices> = {}, by: Keeper = keeper) => {
    const sent = await form(ids, choices)
    await by.ask((call) => call.contactMerge.merge(sent))
  }
  const mergeOf = (mergedItemId: string) =>
    prisma.contactMerge.findFirstOrThrow({
      where: { mergedItemId },
      orderBy: { mergedAt: 'desc' },
    })
  const undo = async ({ otherId }: Ids, by: Keeper = keeper) => {
    const { id, keptItemId } = await mergeOf(otherId)
    const revision = await revisionOf(keptItemId)
    return by.ask((call) => call.contactMerge.undo({ id, revision }))
  }
  const duplicates = (of: string | null = null, by: Keeper = keeper) =>
    by.ask((call) => call.contactMerge.duplicates({ of }))
  /** A request that the house passed on, and one that the contact agreed to. */
  const waiting = async (by: Parameters<typeof ask>[0], itemId: string) => {
    const id = await ask(by, itemId)
    await move(keeper, id, 'pass-on')
    return { id, contact: byLink(tokenOf(id)) }
  }
  const agreed = async (by: Parameters<typeof ask>[0], itemId: string) => {
    const asked = await waiting(by, itemId)
    await asked.contact.answer('agree')
    return asked
  }

  /** Everything that is stored of a contact and what is asked of it, but for counters of saves. */
  const stored = async (id: string) => {
    const item = await prisma.item.findUniqueOrThrow({
      where: { id },
      include: {
        texts: { orderBy: { language: 'asc' } },
        contact: { include: { detail: true } },
        introductions: { orderBy: { id: 'asc' } },
      },
    })
    const { revision: _, updatedAt: __, ...rest } = item
    const [{ search } = { search: '' }] = await prisma.$queryRaw<{ search: string }[]>`
      select search::text from item where id = ${id}::uuid`
    const { detail, ...contact } = item.contact ?? {}
    return { ...rest, search, contact, detail: { ...detail, updatedAt: undefined } }
  }
  const sweep = () => {
    const scope = jobScope({ database: desk.database, now: desk.services.clock() })
    return sweepExpired(bookkeeping(scope))
  }
  return {
    ...desk,
    ...{ keeper, person, pair, form, merge, undo, mergeOf, duplicates, waiting, agreed },
    ...{ stored, sweep, revisionOf },
  }
}
