import type { Item } from '../world.ts'
import type { TemplateModule, TemplateStep, TemplateVersion } from '../world-templates.ts'
import { type Cast, dayOf } from './cast.ts'
import { stepWords, titled, translations } from './texts.ts'

type VersionState = TemplateVersion['state']

/** What versions a template has, by the status of its item; the last column now and then alone. */
const histories: Record<Item['status'], readonly (readonly VersionState[])[]> = {
  draft: [['draft']],
  published: [
    ['published'],
    ['retired', 'published'],
    ['published', 'draft'],
    ['retired', 'published', 'draft'],
    ['draft'], // published by mistake: there is nothing to read yet
  ],
  retired: [['published'], ['retired', 'published', 'draft']],
}

export function makeTemplateVersions(cast: Cast, templates: readonly Item[]): TemplateVersion[] {
  return templates.flatMap((item, index) => {
    const all = histories[item.status]
    const states = all[(index + Math.floor(index / 5)) % all.length] ?? ['draft']
    return states.map((state, at) => ({
      id: cast.random.id(),
      partnershipId: item.partnershipId,
      itemId: item.id,
      number: at + 1,
      state,
      publishedAt: state === 'draft' ? null : dayOf(cast, at - 20),
      publishedById: state === 'draft' ? null : item.authorPersonId,
    }))
  })
}

/** One or two modules in every version. */
export function makeTemplateModules(
  cast: Cast,
  templates: readonly Item[],
  versions: readonly TemplateVersion[],
): TemplateModule[] {
  const places = versions.flatMap((version) =>
    [1, 2].slice(0, 1 + cast.random.below(2)).map((position) => ({ version, position })),
  )
  return places.map(({ version, position }, index) => {
    const source = sourceOf(templates, version)
    const text = (language: typeof source) => titled(cast, `outline-${index + 1}`, language)
    return {
      id: cast.random.id(),
      partnershipId: version.partnershipId,
      versionId: version.id,
      position,
      texts: [text(source), ...translations(cast, source, text)],
    }
  })
}

/** Two steps in every module; each has a resource that many see, and most one that few do. */
export function makeTemplateSteps(
  cast: Cast,
  templates: readonly Item[],
  versions: readonly TemplateVersion[],
  modules: readonly TemplateModule[],
  resources: readonly Item[],
): TemplateStep[] {
  const { random } = cast
  const places = modules.flatMap((module) => [1, 2].map((position) => ({ module, position })))
  return places.map(({ module, position }, index) => {
    const version = versions.find(({ id }) => id === module.versionId)
    const source = version ? sourceOf(templates, version) : 'en'
    const text = (language: typeof source) => stepWords(cast, `lesson-${index + 1}`, language)
    const here = resources.filter((item) => item.partnershipId === module.partnershipId)
    const wide = here.filter(isWide)
    const narrow = here.filter((item) => !isWide(item))
    return {
      id: random.id(),
      partnershipId: module.partnershipId,
      versionId: module.versionId,
      moduleId: module.id,
      position,
      optional: random.chance(0.3),
      dueAfterDays: random.chance(0.8) ? 7 * index : null,
      organisationId: random.chance(0.2) ? random.pick(Object.values(cast.house)) : null,
      texts: [text(source), ...translations(cast, source, text)],
      resourceIds: [...random.some(wide, 0, 1), ...random.some(narrow, 1, 1)].map(({ id }) => id),
    }
  })
}

function sourceOf(templates: readonly Item[], version: TemplateVersion) {
  return templates.find(({ id }) => id === version.itemId)?.sourceLanguage ?? 'en'
}

const isWide = ({ status, visibility, reach }: Item): boolean =>
  status === 'published' &&
  reach === 'partners-and-smes' &&
  (visibility === 'partnership' || visibility === 'public')
