/** The oracle of introductions: who reads one, how it stands for him, and who holds the details. */
import type { ActingFor } from './acting-for.ts'
import { seesItem } from './oracle.ts'
import { contactOf } from './oracle-contacts.ts'
import { reallyActs, reallyBelongs } from './oracle-facts.ts'
import type { World } from './world.ts'
import type { Introduction, IntroductionNews } from './world-introductions.ts'

/** The coaches and coordinators of the house whose contact it is. */
export function readsAsHouse(world: World, who: ActingFor, row: Introduction): boolean {
  if (who.kind !== 'professional' || who.partnershipId !== row.partnershipId) return false
  if (!reallyActs(world, who) || who.role === 'member') return false
  return who.organisationId === row.ownerOrganisationId
}

/** The company's people, or that one person while he coaches or coordinates for that house. */
export function readsAsRequester(world: World, who: ActingFor, row: Introduction): boolean {
  if (who.kind === 'sme') {
    if (who.partnershipId !== row.partnershipId || !reallyBelongs(world, who)) return false
    return row.requesterSmeId === who.smeId
  }
  if (who.kind !== 'professional' || who.partnershipId !== row.partnershipId) return false
  if (!reallyActs(world, who) || who.role === 'member') return false
  return (
    row.requesterSmeId === null &&
    row.requesterPersonId === who.personId &&
    row.requesterOrganisationId === who.organisationId
  )
}

export const readsIntroduction = (world: World, who: ActingFor, row: Introduction): boolean =>
  readsAsHouse(world, who, row) || readsAsRequester(world, who, row)

/** In words: nothing tells a no from silence. */
export function standsFor(world: World, who: ActingFor, row: Introduction): string {
  const isLate = row.answerBy !== null && row.answerBy < world.today
  if (row.state === 'agreed') {
    return row.isHidden && !readsAsHouse(world, who, row) ? 'withdrawn' : 'agreed'
  }
  if (row.state === 'expired') return 'unanswered'
  if (row.state === 'waiting' || row.state === 'refused') return isLate ? 'unanswered' : 'waiting'
  return row.state
}

/** Whether he holds the details by it: agreed, not taken back, and the contact has not withdrawn. */
export function holdsBy(world: World, who: ActingFor, row: Introduction): boolean {
  if (!readsAsRequester(world, who, row) || row.state !== 'agreed' || row.isHidden) return false
  return contactOf(world, row.itemId)?.withdrawnAt === null
}

export const holdsDetails = (world: World, who: ActingFor, itemId: string): boolean =>
  world.introductions.some((row) => row.itemId === itemId && holdsBy(world, who, row))

/** The face of its contact: while he sees the item and it has not withdrawn. */
export function seesFace(world: World, who: ActingFor, row: Introduction): boolean {
  return contactOf(world, row.itemId)?.withdrawnAt === null && seesItem(world, who, row.itemId)
}

export function seesIntroductionNews(world: World, who: ActingFor, row: IntroductionNews): boolean {
  if (who.kind !== 'professional' && who.kind !== 'sme') return false
  if (who.personId !== row.personId || who.partnershipId !== row.partnershipId) return false
  const isFor =
    who.kind === 'sme' ? who.smeId === row.smeId : who.organisationId === row.organisationId
  const about = world.introductions.find(({ id }) => id === row.introductionId)
  return isFor && about !== undefined && readsIntroduction(world, who, about)
}
