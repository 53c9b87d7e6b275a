import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { seesItem } from '../oracle.ts'
import { readsFile, readsHistory } from '../oracle-steps.ts'
import type { Visit } from '../visit.ts'
import type { Item, ItemFile, World } from '../world.ts'
import { byEach, nowhere, tellEach } from './by-each.ts'
import type { Channel } from './channel.ts'
import { type Fault, withoutRule } from './fault.ts'
import { asFact, usesOf } from './home-items.ts'

/** What the page says of an item and gives of it, in the reader's language or the source's. */
export const itemPage: Channel = {
  name: 'item page',
  subject: 'item',
  ...byEach(
    (call, id) => call.item.get({ id }),
    ({ title, content, history }) => [
      title,
      ...contentFacts(content),
      ...history.map(({ name, note }) => `formerly ${name} ${note}`),
    ],
  ),
  expected: (visit) =>
    new Map(
      seenResources(visit).map((item) => [
        item.id,
        [
          item.title,
          ...contentIn(visit.world, item, languageShown(visit, item)),
          ...(readsHistory(visit.who, item) ? historyOf(visit.world, item) : []),
        ],
      ]),
    ),
  fault: withoutRule(/'sourceLanguage'/),
}

/** The same page again, where the fault opens the versions of other houses. */
export const itemHistory: Channel = {
  ...itemPage,
  name: 'versions on the page of an item',
  fault: {
    of: /'sourceLanguage'[\s\S]*\/\*history\*\//,
    find: /\/\*history\*\/[\s\S]*?\/\*end-history\*\//,
    put: 'true',
  },
}

/** By which houses it is used, and on how many tracks: for the people of its house. */
export const itemUse: Channel = {
  name: 'use of an item on its page',
  subject: 'item',
  ...byEach(
    (call, id) => call.item.get({ id }),
    ({ title, assignments }) => [title, ...assignments.use.map(asFact)],
  ),
  expected: (visit) =>
    new Map(
      seenResources(visit).map((item) => [
        item.id,
        [
          item.title,
          ...(readsHistory(visit.who, item) ? usesOf(visit.world, item).map(asFact) : []),
        ],
      ]),
    ),
  fault: {
    of: /'sourceLanguage'[\s\S]*having count/,
    find: /having count\(distinct ra\.track_id\) >= «\d+»::int/,
    put: '',
  },
}

/** What it gives in each language, asked for by name, and in which there is anything. */
export const itemInLanguages: Channel = {
  name: 'item in each language',
  subject: 'item',
  ...byEach(
    (call, id) =>
      Promise.all(LANGUAGES.map((language) => call.item.get({ id, contentIn: language }))),
    (pages) => [
      ...new Set([
        ...pages.flatMap(({ content }) => contentFacts(content)),
        ...pages.flatMap((page) =>
          page.contentLanguages.map(({ language }) => `is in ${language}`),
        ),
      ]),
    ],
  ),
  expected: (visit) =>
    new Map(
      seenResources(visit).map((item) => [
        item.id,
        languagesOf(item).flatMap((language) => [
          ...contentIn(visit.world, item, language),
          `is in ${language}`,
        ]),
      ]),
    ),
  fault: withoutRule(/'sourceLanguage'/),
}

const seenResources = ({ world, who }: Visit): Item[] =>
  world.items.filter(({ id, kind }) => kind === 'resource' && seesItem(world, who, id))

type Given = {
  body: string | null
  file: { name: string; note: string; preview: { excerpt: string | null } | null } | null
} | null

const contentFacts = (content: Given): string[] =>
  content
    ? [
        content.body,
        content.file && `${content.file.name} ${content.file.note}`,
        content.file?.preview?.excerpt,
      ].flatMap((fact) => fact ?? [])
    : []

const languagesOf = ({ files, bodies }: Item): Language[] => [
  ...new Set([...files, ...bodies].map(({ language }) => language)),
]

const currentIn = ({ files }: Item, language: Language): ItemFile | undefined =>
  files.find((file) => file.isCurrent && file.language === language)

function contentIn(world: World, item: Item, language: Language): string[] {
  const body = item.bodies.find((text) => text.language === language)?.body
  const file = currentIn(item, language)
  return [
    ...(body === undefined ? [] : [body]),
    ...(file ? [`${nameOf(world, file.fileId)} ${file.note}`, file.excerpt] : []),
  ]
}

const historyOf = (world: World, { files }: Item): string[] =>
  files.map(({ fileId, note }) => `formerly ${nameOf(world, fileId)} ${note}`)

const nameOf = (world: World, fileId: string): string =>
  world.storedFiles.find(({ id }) => id === fileId)?.name ?? ''

/** His own language where there is something in it, else the source's. */
function languageShown({ world, asked }: Visit, item: Item): Language {
  const personId = asked.kind === 'anonymous' ? null : asked.personId
  const own = world.people.find(({ id }) => id === personId)?.language ?? 'en'
  return languagesOf(item).includes(own) ? own : item.sourceLanguage
}

/** Where the file of a resource lies, for the server that sends it, where nothing says in which language. */
export const itemFile: Channel = {
  name: 'file of an item',
  subject: 'item',
  ...byEach(
    (call, id) => call.storedFile.ofItem({ item: id }),
    ({ name }) => [name],
  ),
  expected: (visit) =>
    new Map(
      seenResources(visit).flatMap((item): [string, string[]][] => {
        const file = currentIn(item, languageShown(visit, item))
        return file ? [[item.id, [nameOf(visit.world, file.fileId)]]] : []
      }),
    ),
  fault: withoutRule(/v\.number = coalesce/),
}

type Place = { id: string; item: string; language: Language; version: number }

const placesIn = (world: World, wanted: (file: ItemFile) => boolean): Place[] =>
  world.items.flatMap(({ id: item, files }) =>
    files.filter(wanted).map(({ fileId: id, language, number: version }) => {
      return { id, item, language, version }
    }),
  )

const nobodys: Place = { id: nowhere, item: nowhere, language: 'en', version: 1 }

/** Files by their language and their version. */
function files(name: string, wanted: (file: ItemFile) => boolean, fault: Fault): Channel {
  return {
    name,
    subject: 'file',
    isByEach: true,
    ask: (visit, ids) =>
      tellEach(
        visit,
        placesIn(visit.world, wanted).filter(({ id }) => ids.includes(id)),
        (call, { item, language, version }) => call.storedFile.ofItem({ item, language, version }),
        nobodys,
        (file) => [file.name],
      ),
    expected: ({ world, who }) =>
      new Map(
        placesIn(world, wanted)
          .filter(({ id }) => readsFile(world, who, id))
          .map(({ id }) => [id, [nameOf(world, id)]]),
      ),
    fault,
  }
}

export const currentFiles = files(
  'file of an item in each language',
  ({ isCurrent }) => isCurrent,
  withoutRule(/v\.number = coalesce/),
)

export const olderFiles = files('older version of a file', ({ isCurrent }) => !isCurrent, {
  of: /v\.number = coalesce/,
  find: /\/\*history\*\/[\s\S]*?\/\*end-history\*\//,
  put: 'true',
})

/** Where the picture of a file lies: of the current one alone. */
export const filePreviews: Channel = {
  name: 'preview of a file',
  subject: 'file',
  isByEach: true,
  ask: (visit, ids) =>
    tellEach(
      visit,
      placesIn(visit.world, ({ isCurrent }) => isCurrent).filter(({ id }) => ids.includes(id)),
      (call, { item, language }) => call.storedFile.previewOfItem({ item, language }),
      nobodys,
      ({ key }) => [key],
    ),
  expected: ({ world, who }) =>
    new Map(
      placesIn(world, ({ isCurrent }) => isCurrent)
        .filter(({ item }) => seesItem(world, who, item))
        .map(({ id }) => [id, [`preview-of-${id}`]]),
    ),
  fault: withoutRule(/x\.key is not null/),
}
