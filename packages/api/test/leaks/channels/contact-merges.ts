/** Duplicates within a house, and contacts that were merged. */
import { seesItem } from '../oracle.ts'
import { contactOf, mergeIdOf, readsHidden } from '../oracle-contacts.ts'
import { editsItem } from '../oracle-templates.ts'
import type { Visit } from '../visit.ts'
import type { Contact, Item } from '../world.ts'
import { isThere, nowhere, tellAll } from './by-each.ts'
import { atLeast, type Channel } from './channel.ts'
import { kept, listed } from './contacts-due.ts'
import type { Fault } from './fault.ts'

const withoutRuleBefore = (of: RegExp, words: string): Fault => ({
  of,
  find: new RegExp(String.raw`\/\*rule\*\/\((?:(?!\/\*end)[\s\S])*\)\/\*end\*\/(?=${words})`),
  put: 'true',
})

const isStaff = ({ who }: Visit) => who.kind === 'professional' && who.role !== 'member'

/** Pairs that the reader's house may find alike, each way round. */
function twins(visit: Visit): { one: Contact; other: Contact }[] {
  if (!isStaff(visit)) return []
  const mine = new Set(listed(visit).map(({ id }) => id))
  return visit.world.contacts.flatMap((one) => {
    const other = contactOf(visit.world, one.twinId ?? '')
    return other && mine.has(one.itemId) && mine.has(other.itemId) ? [{ one, other }] : []
  })
}

const hiddenOf = ({ name, organisation, phone, email }: Contact) =>
  [name, organisation, phone, email].filter((value) => value !== '')

export const duplicateContacts: Channel = {
  name: 'contacts that may be one',
  subject: 'contact',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.contactMerge.duplicates({ of: null }))
    const facts = new Map([['count', atLeast(answer?.count ?? 0)]])
    for (const { one, other } of answer?.pairs ?? []) {
      for (const [its, like] of [[one, other] as const, [other, one] as const]) {
        const shown = [its.name, its.organisation, its.phone, its.email].filter(Boolean)
        facts.set(its.id, [...shown, `like ${like.name}`])
      }
    }
    return facts
  },
  expected(visit) {
    const pairs = twins(visit)
    return new Map([
      ['count', atLeast(pairs.length / 2)],
      ...pairs.map(({ one, other }): [string, string[]] => [
        one.itemId,
        [...hiddenOf(one), `like ${other.name}`],
      ]),
    ])
  },
  fault: withoutRuleBefore(/c\.is_desk as "isDesk", d\.name/, String.raw`\s+order by d\.item_id`),
}

/** What merging asks of each of the two: found, told that it cannot be now, or as what does not exist. */
function standing(visit: Visit, item: Item | undefined): 'fine' | 'told' | 'absent' {
  const { world, who } = visit
  if (!item) return 'absent'
  if (item.mergedInto) return leadsOn(visit, item) ? 'told' : 'absent'
  if (!kept(visit).includes(item)) return 'absent'
  const isReady = readsHidden(world, who, item) && editsItem(world, who, item)
  return isReady && item.status !== 'retired' ? 'fine' : 'told'
}

/** The address of what was merged leads the people of its house on. */
function leadsOn({ world, who }: Visit, { mergedInto, ...item }: Item): boolean {
  if (!mergedInto || who.kind !== 'professional') return false
  if (who.partnershipId !== item.partnershipId) return false
  return who.organisationId === item.ownerOrganisationId && seesItem(world, who, mergedInto)
}

export const contactPairs: Channel = {
  name: 'two contacts beside one another',
  subject: 'contact',
  isByEach: true,
  ask: (visit, ids) =>
    tellAll(
      visit,
      ids,
      (call, id) => {
        const otherId = contactOf(visit.world, id)?.twinId ?? nowhere
        return call.contactMerge.pair({ keptId: id, otherId })
      },
      ({ kept: one, other }) =>
        [one, other].flatMap(({ face }) =>
          [face.name, face.organisation, face.phone, face.email].filter(Boolean),
        ),
    ),
  expected(visit) {
    if (!isStaff(visit)) return new Map()
    const { world } = visit
    const item = (id: string) => world.items.find((row) => row.id === id)
    return new Map(
      world.contacts.flatMap((one): [string, string[]][] => {
        const its = standing(visit, item(one.itemId))
        const twin = contactOf(world, one.twinId ?? '')
        const others = standing(visit, item(twin?.itemId ?? ''))
        if (its === 'told' || (its === 'fine' && others === 'told'))
          return [[one.itemId, [isThere]]]
        if (its !== 'fine' || others !== 'fine' || !twin) return []
        return [[one.itemId, [...hiddenOf(one), ...hiddenOf(twin)]]]
      }),
    )
  },
  // Whoever sees two contacts of another house would be told that he may not.
  fault: {
    of: /'revision', i\.revision[\s\S]*'isDesk', c\.is_desk/,
    find: /and \/\*rule\*\/\((?:(?!\/\*end)[\s\S])*\)\/\*end\*\/\s*$/,
    put: '',
  },
}

export const keptInstead: Channel = {
  name: 'contact that stands for a merged one',
  subject: 'contact',
  isByEach: true,
  ask: (visit, ids) =>
    tellAll(
      visit,
      ids,
      (call, id) => call.contactMerge.keptInstead({ id }),
      (id) => [id],
    ),
  expected: (visit) =>
    new Map(
      visit.world.items
        .filter((item) => leadsOn(visit, item))
        .map(({ id, mergedInto }) => [id, [mergedInto ?? '']]),
    ),
  fault: withoutRuleBefore(
    /with recursive standing[\s\S]*s\.next is null/,
    String.raw`\s+and \/\*rule`,
  ),
}

export const contactMerges: Channel = {
  name: 'merges that can be taken back',
  subject: 'contact',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.contactMerge.duplicates({ of: null }))
    const shown = await tellAll(
      visit,
      visit.world.items.flatMap(({ id, mergedInto }) => (mergedInto ? [mergeIdOf(id)] : [])),
      (call, id) => call.contactMerge.look({ id }),
      ({ name }) => [name],
    )
    const rows = (answer?.merges ?? []).map(({ id }) => id)
    return new Map([
      ...shown,
      ...rows.map((id): [string, string[]] => [id, ['is listed', ...(shown.get(id) ?? [])]]),
    ])
  },
  expected(visit) {
    if (!isStaff(visit)) return new Map()
    const { world, who } = visit
    return new Map(
      world.items.flatMap(({ id, mergedInto }): [string, string[]][] => {
        const item = world.items.find((row) => row.id === mergedInto)
        if (!item || !readsHidden(world, who, item)) return []
        return [[mergeIdOf(id), ['is listed', contactOf(world, item.id)?.name ?? '']]]
      }),
    )
  },
  fault: withoutRuleBefore(/m\.before is not null/, String.raw`\s+order by m\.merged_at`),
}
