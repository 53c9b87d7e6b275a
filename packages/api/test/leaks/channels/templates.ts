/** Track templates: in the list, on their page, in their versions, for their editors. */
import type { ActingFor } from '../acting-for.ts'
import { seesItem } from '../oracle.ts'
import { textFor } from '../oracle-facts.ts'
import { editsItem, versionShown, versionsKnown } from '../oracle-templates.ts'
import type { Visit } from '../visit.ts'
import type { Item, World } from '../world.ts'
import type { TemplateStep, TemplateVersion } from '../world-templates.ts'
import type { StepWords } from '../world-tracks.ts'
import type { Titled } from '../world-words.ts'
import { byEach, isThere, tellAll } from './by-each.ts'
import { allPages, catalogue, counted, idsOf } from './catalogue.ts'
import { atLeast, type Channel, each } from './channel.ts'
import { withoutRule } from './fault.ts'

const templatesIn = (world: World): Item[] =>
  world.items.filter(({ kind }) => kind === 'track-template')

const isTemplate = ({ kind }: Item): boolean => kind === 'track-template'

export const templateList: Channel = {
  name: 'template list',
  subject: 'template',
  async ask(visit) {
    const { items, count } = await allPages(visit, { kind: 'track-template' })
    return new Map([
      ['count', atLeast(count)],
      ...items.map(({ id, title }): [string, string[]] => [id, [title]]),
    ])
  },
  expected(visit) {
    const items = catalogue(visit).filter(isTemplate)
    return new Map([
      ...counted(items, () => 'count'),
      ...items.map(({ id, title }): [string, string[]] => [id, [title]]),
    ])
  },
  fault: withoutRule(/found as not materialized[\s\S]*f\.kind = «/),
}

/** By a word of a step: of the version that is read, and of no other. */
export const templateSearch: Channel = {
  name: 'template search',
  subject: 'template',
  async ask(visit) {
    const shown = new Map<string, string[]>()
    const ask = async ({ id, number, word }: WordOfVersion) => {
      const { answer } = await visit.ask((call) => call.item.list({ q: word }))
      if (!answer?.items.some((item) => item.id === id)) return
      shown.set(id, [...(shown.get(id) ?? []), `by version ${number}`])
    }
    await Promise.all(wordsOfVersions(visit).map(ask))
    return shown
  },
  expected(visit) {
    const { world, who } = visit
    const words = wordsOfVersions(visit)
    return new Map(
      catalogue(visit)
        .filter(isTemplate)
        .flatMap((item): [string, string[]][] => {
          const version = versionShown(world, who, item)
          const isAsked = words.some(
            ({ id, number }) => id === item.id && number === version?.number,
          )
          const isFound = isAsked && version?.state === 'published'
          return isFound ? [[item.id, [`by version ${version.number}`]]] : []
        }),
    )
  },
  fault: withoutRule(/plainto_tsquery[\s\S]*found as not materialized/),
}

type WordOfVersion = { id: string; number: number; word: string }

/** A word of the first step of each version, of one template in four. */
function wordsOfVersions({ world, asked }: Visit): WordOfVersion[] {
  const mark = 'personId' in asked ? asked.personId.charCodeAt(0) : 0
  return world.templateVersions
    .filter(({ itemId }) => (itemId.charCodeAt(0) + mark) % 4 === 0)
    .flatMap((version) => {
      const title = stepsOf(world, version)[0]?.texts[0]?.title ?? ''
      return [{ id: version.itemId, number: version.number, word: title.slice(-8) }]
    })
}

export const templatePage: Channel = {
  name: 'template page',
  subject: 'template',
  ...byEach(
    (call, id) => call.template.get({ id }),
    ({ title, version, modules }) => [
      ...[title, `version ${version.number}`],
      ...modules.map((module) => module.title),
      ...modules
        .flatMap(({ steps }) => steps)
        .flatMap((step) => [
          ...[step.title, step.instructions, step.evidence],
          ...step.resources.map((one) => (one.seen ? one.title : 'hidden')),
        ]),
    ],
  ),
  expected: (visit) =>
    new Map(
      templatesIn(visit.world).flatMap((item): [string, string[]][] => {
        const version = versionShown(visit.world, visit.who, item)
        return version ? [[item.id, [item.title, ...contentOf(visit, version)]]] : []
      }),
    ),
  fault: withoutRule(/'visibility', p\.visibility[\s\S]*'versions', \(/),
}

/** Number, headings, and the words and resources of the steps, as far as he may see those. */
function contentOf({ world, who }: Visit, version: TemplateVersion): string[] {
  return [
    `version ${version.number}`,
    ...world.templateModules
      .filter(({ versionId }) => versionId === version.id)
      .map(({ texts }) => wordsFor<Titled>(world, who, texts).title),
    ...stepsOf(world, version).flatMap(({ texts, resourceIds }) => {
      const { title, instructions, evidence } = wordsFor<StepWords>(world, who, texts)
      return [title, instructions, evidence, ...resourceIds.map((id) => titleFor(world, who, id))]
    }),
  ]
}

export const stepsOf = (world: World, version: TemplateVersion): TemplateStep[] =>
  world.templateSteps.filter(({ versionId }) => versionId === version.id)

export function wordsFor<Text extends Titled>(
  world: World,
  who: ActingFor,
  texts: readonly Text[],
): Text {
  const [source, ...others] = texts
  if (!source) throw new Error('a text without a source')
  return textFor(world, who, source, others)
}

const titleFor = (world: World, who: ActingFor, itemId: string): string =>
  (seesItem(world, who, itemId) && world.items.find(({ id }) => id === itemId)?.title) || 'hidden'

export const templateVersions: Channel = {
  name: 'versions of a template',
  subject: 'template',
  ...byEach(
    (call, id) => call.template.versions({ id }),
    (versions) => (versions ?? []).map(({ number, state }) => `${number} ${state}`),
  ),
  expected: ({ world, who }) =>
    new Map(
      templatesIn(world)
        .filter((item) => versionShown(world, who, item))
        .map((item) => [
          item.id,
          versionsKnown(world, who, item).map(({ number, state }) => `${number} ${state}`),
        ]),
    ),
  // A draft of a further version is told to everybody.
  fault: { of: /'versions', \(/, find: /each\.state <> 'draft' or/, put: 'true or' },
}

/** What an editor gets: the newest version, in all languages. Who sees it and may not edit is told so. */
export const templateEditor: Channel = {
  name: 'editor of a template',
  subject: 'template',
  isByEach: true,
  async ask(visit, ids) {
    const facts = ({ version, modules }: Outline): string[] => [
      `version ${version.number}`,
      ...modules.flatMap(({ texts }) => Object.values(texts).map((title) => title ?? '')),
      ...modules
        .flatMap(({ steps }) => steps)
        .flatMap(({ texts, resources }) => [
          ...Object.values(texts).map((text) => text?.title ?? ''),
          ...resources.map((one) => (one.seen ? one.title : 'hidden')),
        ]),
    ]
    const [outline, editor] = await Promise.all([
      tellAll(visit, ids, (call, id) => call.template.outline({ id }), facts),
      tellAll(
        visit,
        ids,
        (call, id) => call.template.editor({ id }),
        (all) => facts(all.template),
      ),
    ])
    return new Map([
      ...outline,
      ...[...editor].map(([id, told]): [string, string[]] => [
        id,
        [...new Set([...told, ...(outline.get(id) ?? [])])],
      ]),
    ])
  },
  expected: ({ world, who }) =>
    new Map(
      templatesIn(world)
        .filter(({ id, partnershipId }) => isHere(who, partnershipId) && seesItem(world, who, id))
        .map((item) => [
          item.id,
          editsItem(world, who, item) ? outlineOf(world, who, item) : [isThere],
        ]),
    ),
  fault: withoutRule(/as record\s+from \(select i\.\* from item i/),
}

type Outline = {
  version: { number: number }
  modules: {
    texts: Partial<Record<string, string>>
    steps: {
      texts: Partial<Record<string, { title: string }>>
      resources: ({ seen: true; title: string } | { seen: false })[]
    }[]
  }[]
}

const isHere = (who: ActingFor, partnershipId: string): boolean =>
  (who.kind === 'professional' || who.kind === 'sme') && who.partnershipId === partnershipId

function outlineOf(world: World, who: ActingFor, item: Item): string[] {
  const versions = world.templateVersions.filter(({ itemId }) => itemId === item.id)
  const newest = versions.find(({ number }) => number === versions.length)
  if (!newest) return []
  const modules = world.templateModules.filter(({ versionId }) => versionId === newest.id)
  return [
    `version ${newest.number}`,
    ...modules.flatMap(({ texts }) => texts.map(({ title }) => title)),
    ...stepsOf(world, newest).flatMap(({ texts, resourceIds }) => [
      ...texts.map(({ title }) => title),
      ...resourceIds.map((id) => titleFor(world, who, id)),
    ]),
  ]
}

/** What may be attached to the first step of the first template that he edits. */
export const attachableItems: Channel = {
  name: 'what may be attached',
  subject: 'item',
  async ask(visit) {
    const step = firstEdited(visit)
    const found = new Map<string, string[]>()
    let after: string | null = step ? '' : null
    for (let page = 0; step && after !== null; page += 1) {
      if (page === 20) throw new Error('the list does not end')
      const filter: { after?: string } = after === '' ? {} : { after }
      const { answer } = await visit.ask((call) => call.template.attachable({ ...step, filter }))
      for (const id of idsOf(answer?.found.items ?? [])) found.set(id, ['offered'])
      after = answer?.found.next ?? null
    }
    return found
  },
  expected: (visit) =>
    firstEdited(visit)
      ? each(idsOf(catalogue(visit).filter(({ kind }) => kind === 'resource')), 'offered')
      : new Map(),
  fault: {
    of: /select t\.record, \(/,
    find: /(?<=exact as materialized[\s\S]*?)\/\*rule\*\/\([\s\S]*?\)\/\*end\*\//,
    put: 'true',
  },
}

function firstEdited({ world, who }: Visit): { id: string; stepId: string } | null {
  for (const item of templatesIn(world).filter((one) => editsItem(world, who, one))) {
    const versions = world.templateVersions.filter(({ itemId }) => itemId === item.id)
    const newest = versions.find(({ number }) => number === versions.length)
    const step = newest && stepsOf(world, newest)[0]
    if (step) return { id: item.id, stepId: step.id }
  }
  return null
}
