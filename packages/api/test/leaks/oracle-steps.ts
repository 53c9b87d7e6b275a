/** The oracle's answers about what a track holds, by the readings of docs/decisions/0002. */
import type { ActingFor } from './acting-for.ts'
import { readsTrack, seesItem } from './oracle.ts'
import { isValid, reallyActs } from './oracle-facts.ts'
import type { Item, World } from './world.ts'
import type { Notification } from './world-steps.ts'
import type { TemplateVersion } from './world-templates.ts'
import type { CoachProposal, Step, TrackModule } from './world-tracks.ts'

/** What lies on a track, or on one step of it. */
type OnTrack = { trackId: string; stepId: string | null }

/** The title alone, with state and dates: of each step in the summary too. */
export function readsStepTitle(world: World, who: ActingFor, step: Step): boolean {
  const { whole, summary, stepIds } = readsTrack(world, who, step.trackId)
  return whole || summary || stepIds.includes(step.id) // 11, 12
}

/** A heading stands over steps: it is read with any of them, and with the whole line. */
export function readsHeading(world: World, who: ActingFor, module: TrackModule): boolean {
  const { whole, summary, stepIds } = readsTrack(world, who, module.trackId)
  const under = world.steps.filter((step) => step.moduleId === module.id)
  return whole || summary || under.some(({ id }) => stepIds.includes(id)) // 15
}

/**
 * Words, submissions, files, messages, reasons, assignments: of a step, its readers in whole; of the
 * track itself, the track's.
 */
export function readsOn(world: World, who: ActingFor, { trackId, stepId }: OnTrack): boolean {
  const { whole, stepIds } = readsTrack(world, who, trackId)
  return whole || (stepId !== null && stepIds.includes(stepId)) // 14
}

/** Files that are brought for a step may be taken away again. */
export function readsFile(world: World, who: ActingFor, fileId: string): boolean {
  const given = world.stepFiles.filter((row) => row.fileId === fileId && row.removedAt === null) // 16
  const handedIn = world.submissions.filter((row) => row.fileIds.includes(fileId))
  const items = world.items.filter(({ files }) => files.some((row) => row.fileId === fileId))
  const facilities = world.facilities.filter(
    ({ sheetFileId, pictures }) =>
      sheetFileId === fileId || pictures.some((picture) => picture.fileId === fileId),
  )
  return (
    [...given, ...handedIn].some((row) => readsOn(world, who, row)) ||
    facilities.some(({ itemId }) => seesItem(world, who, itemId)) ||
    items.some((item) => {
      const isCurrent = item.files.some((row) => row.fileId === fileId && row.isCurrent)
      return seesItem(world, who, item.id) && (isCurrent || readsHistory(who, item))
    })
  )
}

/** What was replaced is for the people of its house. */
export function readsHistory(who: ActingFor, item: Item): boolean {
  return (
    who.kind === 'professional' &&
    who.partnershipId === item.partnershipId &&
    who.organisationId === item.ownerOrganisationId
  )
}

/** Who is proposed as a further coach, by whom and for when. */
export function seesProposal(world: World, who: ActingFor, row: CoachProposal): boolean {
  const { whole, summary } = readsTrack(world, who, row.trackId)
  return whole || summary // 19
}

export function readsProposalReason(world: World, who: ActingFor, row: CoachProposal): boolean {
  if (!seesProposal(world, who, row)) return false
  const isOwn =
    who.kind === 'professional' &&
    who.personId === row.byPersonId &&
    who.organisationId === row.byOrganisationId
  return isOwn || readsTrack(world, who, row.trackId).whole // 19
}

/** Whether a coach could assign this item, on a track that he coaches. */
export function mayAssign(world: World, who: ActingFor, item: Item): boolean {
  if (who.kind !== 'professional' || who.partnershipId !== item.partnershipId) return false // 20
  if (item.kind !== 'resource' || !isValid(world, item)) return false // 20
  const isForSmes = item.reach === 'partners-and-smes' || item.visibility === 'public' // 4
  return (isForSmes || item.mayHandOn) && seesItem(world, who, item.id)
}

/** Of a template that he sees: the published version; those who read its drafts, all. */
export function readsVersion(world: World, who: ActingFor, version: TemplateVersion): boolean {
  const item = world.items.find(({ id }) => id === version.itemId)
  if (!item || !seesItem(world, who, item.id)) return false
  if (version.state === 'published') return true // 21
  if (who.kind !== 'professional' || !reallyActs(world, who)) return false
  const isOwners =
    who.organisationId === item.ownerOrganisationId && who.partnershipId === item.partnershipId
  if (!isOwners) return false
  // A private one is seen by those alone who read its drafts as well.
  if (version.state === 'retired' || item.visibility === 'private') return true // 21
  return who.role !== 'member' || who.personId === item.authorPersonId // 21, 6
}

/** What somebody was told stays his while he acts for whom he was told, and reads what it is about. */
export function seesNotification(world: World, who: ActingFor, row: Notification): boolean {
  if (who.kind !== 'professional' && who.kind !== 'sme') return false
  if (who.personId !== row.personId || who.partnershipId !== row.partnershipId) return false // 22
  const isFor =
    who.kind === 'sme' ? who.smeId === row.smeId : who.organisationId === row.organisationId
  if (!isFor) return false // 22
  const given = world.resourceAssignments.find(({ id }) => id === row.subjectId)
  if (given?.state === 'recalled') return false // 22
  return readsOn(world, who, row) // 22
}
