/** Contacts: the public face, the hidden one, and how a house keeps them. */

import { Readable } from 'node:stream'
import { alikeSeen, contactOf, readsHidden } from '../oracle-contacts.ts'
import { holdsDetails } from '../oracle-introductions.ts'
import { editsItem } from '../oracle-templates.ts'
import type { Item, World } from '../world.ts'
import { byEach, isThere } from './by-each.ts'
import { atLeast, type Channel } from './channel.ts'
import { contacts, contactsDue, dueLists, kept, listed } from './contacts-due.ts'
import { type Fault, withoutRule } from './fault.ts'
import { conceptsNamed } from './named-concepts.ts'

/** Takes out the rule that stands right before these words. */
const withoutRuleBefore = (of: RegExp, words: string): Fault => ({
  of,
  find: new RegExp(String.raw`\/\*rule\*\/\((?:(?!\/\*end)[\s\S])*\)\/\*end\*\/(?=${words})`),
  put: 'true',
})

function hiddenFacts(world: World, { id }: Item): string[] {
  const { name, organisation, address, phone, email } = contactOf(world, id) ?? {}
  return [name, organisation, address, phone, email].map(String)
}

const page = /'keeping', kept\.keeping/
const hidden = /from contact_detail d\s+join contact c[\s\S]*d\.item_id = any/

export const contactPage: Channel = {
  name: 'public face of a contact',
  subject: 'item',
  ...byEach(
    (call, id) => call.contact.get({ id }),
    ({ title, summary, concepts }) => [title, summary, ...concepts],
  ),
  expected: (visit) => {
    const named = conceptsNamed(visit, 'contact')
    return new Map(
      contacts(visit).map(({ id, title, summary }) => [
        id,
        [title, summary, ...(named.get(id) ?? [])],
      ]),
    )
  },
  fault: withoutRule(page),
}

export const hiddenFace: Channel = {
  name: 'hidden face of a contact',
  subject: 'contact',
  ...byEach(
    (call, id) => call.contact.get({ id }),
    ({ details }) => {
      if (!details) return []
      const { name, organisation, address, phone, email } = details
      return [name, organisation, address, phone, email]
    },
  ),
  expected: (visit) =>
    new Map(
      contacts(visit)
        .filter(
          (item) =>
            readsHidden(visit.world, visit.who, item) ||
            holdsDetails(visit.world, visit.who, item.id),
        )
        .map((item) => [item.id, hiddenFacts(visit.world, item)]),
    ),
  fault: withoutRuleBefore(hidden, String.raw`\) or \/\*rule`),
}

export const contactKeeping: Channel = {
  name: 'how a contact is kept',
  subject: 'contact',
  ...byEach(
    (call, id) => call.contact.get({ id }),
    ({ keeping }) =>
      keeping ? [`again on ${keeping.reviewOn}`, `told on ${keeping.informedOn}`] : [],
  ),
  expected: (visit) =>
    new Map(
      kept(visit).map(({ id }) => {
        const { reviewOn, informedAt } = contactOf(visit.world, id) ?? {}
        return [id, [`again on ${reviewOn}`, `told on ${informedAt}`]]
      }),
    ),
  fault: withoutRuleBefore(page, String.raw`\) kept on true`),
}

/** Whether there are three of its kind is counted over what its reader sees. */
export const contactsAlike: Channel = {
  name: 'contacts that are described alike',
  subject: 'contact',
  ...byEach(
    (call, id) => call.contact.get({ id }),
    ({ isRare, isDesk, keeping }) =>
      keeping && !isDesk && !isRare ? ['three or more are alike'] : [],
  ),
  expected: (visit) =>
    new Map(
      kept(visit)
        .filter(({ id }) => contactOf(visit.world, id)?.isDesk === false)
        .filter((item) => alikeSeen(visit.world, visit.who, item) >= 3)
        .map(({ id }) => [id, ['three or more are alike']]),
    ),
  fault: withoutRuleBefore(page, String.raw`\s+limit`),
}

export const contactEditor: Channel = {
  name: 'editor of a contact',
  subject: 'contact',
  ...byEach(
    (call, id) => call.contact.editor({ id }),
    ({ contact, details: { name, organisation, address, phone, email } }) => [
      ...contact.texts.flatMap(({ title, summary }) => [title, summary]),
      ...[name, organisation, address, phone, email],
    ],
  ),
  expected: (visit) =>
    new Map(
      kept(visit).map((item) => {
        const { world, who } = visit
        const opens = readsHidden(world, who, item) && editsItem(world, who, item)
        const { title, summary } = item
        return [item.id, opens ? [title, summary, ...hiddenFacts(world, item)] : [isThere]]
      }),
    ),
  fault: {
    of: /'revision', i\.revision[\s\S]*'isDesk', c\.is_desk/,
    find: /and \/\*rule\*\/\((?:(?!\/\*end)[\s\S])*\)\/\*end\*\/\s*$/,
    put: '',
  },
}

/** The house's own list, by the names that only it sees. */
export const ownContacts: Channel = {
  name: 'own contacts',
  subject: 'contact',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.contact.own({}))
    return new Map([
      ['count', atLeast(answer?.count ?? 0)],
      ...(answer?.contacts ?? []).map(({ id, title, name, organisation }): [string, string[]] => [
        id,
        [title, String(name), String(organisation)],
      ]),
    ])
  },
  expected(visit) {
    const { who, world } = visit
    const mine = who.kind === 'professional' && who.role !== 'member' ? listed(visit) : []
    return new Map([
      ['count', atLeast(mine.length)],
      ...mine.map((item): [string, string[]] => [
        item.id,
        [item.title, ...hiddenFacts(world, item).slice(0, 2)],
      ]),
    ])
  },
  fault: withoutRuleBefore(/kept as materialized/, String.raw`\),\s+page as`),
}

/** What a coordinator has to do about them. */
export const dueContacts: Channel = {
  name: 'contacts that are due',
  subject: 'contact',
  async ask(visit) {
    const { answer } = await visit.ask((call) => call.contact.due())
    const facts = new Map<string, string[]>()
    for (const list of ['tell', 'review'] as const) {
      for (const { id, title, name } of answer?.[list] ?? []) {
        facts.set(id, [...(facts.get(id) ?? []), list, title, String(name)])
      }
    }
    return facts
  },
  expected(visit) {
    const { who, world } = visit
    if (who.kind !== 'professional' || who.role !== 'coordinator') return new Map()
    return new Map(
      contactsDue(visit).map((item) => [
        item.id,
        [...dueLists(visit, item), item.title, contactOf(world, item.id)?.name ?? ''],
      ]),
    )
  },
  fault: withoutRuleBefore(/least\(c\.review_on/, String.raw`\s+order by least`),
}

/** A file that names every address there is says which of them the reader's own house has, and no more. */
export const contactImport: Channel = {
  name: 'preview of an import',
  subject: 'contact',
  async ask(visit) {
    const { contacts: all } = visit.world
    const rows = all.map(({ email }, at) => `Row ${at},${email}`).join('\n')
    const stream = Readable.from([Buffer.from(`Name,Mail\n${rows}\n`)])
    const brought = await visit.ask((call) =>
      call.contactExchange.receive({ stream, declaredName: 'all.csv' }),
    )
    if (!brought.answer) return new Map()
    const { id } = brought.answer
    const choices = { language: 'en', legalBasis: 'consent', role: 'Contact' } as const
    const { answer } = await visit.ask((call) => call.contactExchange.preview({ id, choices }))
    // What was typed into the file is no news to who typed it.
    visit.said.splice(-1, 1, JSON.stringify(answer?.rows.map((row) => ({ ...row, email: '' }))))
    return new Map(
      (answer?.rows ?? []).flatMap((row, at): [string, string[]][] =>
        row.what === 'same' ? [[all[at]?.itemId ?? '', [`same as ${row.asName}`]]] : [],
      ),
    )
  },
  expected(visit) {
    const { who, world } = visit
    if (who.kind !== 'professional' || who.role === 'member') return new Map()
    return new Map(listed(visit).map(({ id }) => [id, [`same as ${contactOf(world, id)?.name}`]]))
  },
  fault: withoutRuleBefore(/d\.hashes && «/, String.raw`\s+order by d\.item_id`),
}
