/** The oracle's answers about templates: which version is read, and who may edit. */
import type { ActingFor } from './acting-for.ts'
import { seesItem } from './oracle.ts'
import { isValid, reallyActs } from './oracle-facts.ts'
import { readsVersion } from './oracle-steps.ts'
import type { Item, World } from './world.ts'
import type { TemplateVersion } from './world-templates.ts'

const newestFirst = (a: TemplateVersion, b: TemplateVersion) => b.number - a.number

/** The newest published one; where there is none, the newest that he may read, a draft last. */
export function versionShown(world: World, who: ActingFor, item: Item): TemplateVersion | null {
  const read = world.templateVersions
    .filter((version) => version.itemId === item.id && readsVersion(world, who, version))
    .sort(newestFirst)
  const inState = (state: TemplateVersion['state']) => read.find((row) => row.state === state)
  return inState('published') ?? inState('retired') ?? inState('draft') ?? null
}

/** Those of which he may know: whoever sees it, that there were earlier ones; drafts, as they are read. */
export function versionsKnown(world: World, who: ActingFor, item: Item): TemplateVersion[] {
  if (!seesItem(world, who, item.id)) return []
  return world.templateVersions
    .filter(({ itemId }) => itemId === item.id)
    .filter((version) => version.state !== 'draft' || readsVersion(world, who, version)) // 21
}

/** Of the house acted for: all for its coaches and coordinators, to a member the drafts that he wrote. */
export function editsItem(world: World, who: ActingFor, item: Item): boolean {
  if (who.kind !== 'professional' || !reallyActs(world, who)) return false
  if (who.partnershipId !== item.partnershipId || !seesItem(world, who, item.id)) return false
  if (who.organisationId !== item.ownerOrganisationId) return false
  return who.role !== 'member' || (item.status === 'draft' && item.authorPersonId === who.personId)
}

/** Shares it: the same, without members. */
export function sharesItem(world: World, who: ActingFor, item: Item): boolean {
  return editsItem(world, who, item) && who.kind === 'professional' && who.role !== 'member'
}

/** The templates from which he may start a track: offered to him in his partnership, and published. */
export function startable(world: World, who: ActingFor): Item[] {
  if (who.kind !== 'professional' || who.role === 'member' || !reallyActs(world, who)) return []
  return world.items.filter(
    (item) =>
      item.kind === 'track-template' &&
      item.partnershipId === who.partnershipId &&
      isValid(world, item) &&
      versionShown(world, who, item)?.state === 'published',
  )
}
