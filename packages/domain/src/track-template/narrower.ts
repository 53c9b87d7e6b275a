import type { IsoDate } from '../calendar/date.ts'
import type { ItemStatus, Sharing } from '../item/sharing.ts'
import { SIDES, type Side } from '../partnership/side.ts'

/** Why somebody who sees a template would not see what is attached to it. */
export type NarrowReason =
  | 'draft'
  | 'retired'
  | 'expired'
  /** The template is public, the resource is not. */
  | 'public'
  /** Some house, side or person that the template is for. */
  | 'people'
  /** The SMEs that the template is for. */
  | 'smes'

/** What is attached to a step: with whom it is shared, and whether it is offered. */
export interface AttachedItem extends Sharing {
  status: ItemStatus
  /** The last day on which it is valid. */
  validUntil: IsoDate | null
}

/** The side of the border on which a house has its seat today; none without a seat. */
export type SideOf = (organisationId: string) => Side | null | undefined

/**
 * Why an attachment is narrower than its template: somebody in the template's audience would not see
 * it. Nothing where everybody does. Asked of the sharing of both, whoever holds which keys today.
 */
export function narrowerBy(
  template: Sharing,
  attached: AttachedItem,
  today: IsoDate,
  sideOf: SideOf,
): NarrowReason | null {
  if (attached.status !== 'published') return attached.status
  if (attached.validUntil !== null && attached.validUntil < today) return 'expired'
  if (attached.visibility === 'public') return null
  if (template.visibility === 'public') return 'public'
  if (attached.partnershipId !== template.partnershipId) return 'people'
  if (!reachesPeopleOf(template, attached, sideOf)) return 'people'
  // Reach adds nobody to a private item.
  const isForSmes = template.visibility !== 'private' && template.reach === 'partners-and-smes'
  return isForSmes && attached.reach !== 'partners-and-smes' ? 'smes' : null
}

/** SMEs hold the keys of the houses that coach them: houses and sides decide for both. */
function reachesPeopleOf(template: Sharing, attached: Sharing, sideOf: SideOf): boolean {
  const reaches = (house: string) => isOpenToHouse(attached, house, sideOf)
  const owner = template.ownerOrganisationId
  switch (template.visibility) {
    case 'private':
      return isSameAuthor(template, attached) || reaches(owner)
    case 'organisation':
      return reaches(owner)
    case 'selected':
      return [owner, ...template.namedOrganisations].every(reaches)
    case 'regions':
      return reaches(owner) && template.namedSides.every((side) => isOpenToSide(attached, side))
    case 'partnership':
    case 'public':
      return SIDES.every((side) => isOpenToSide(attached, side))
  }
}

function isSameAuthor(template: Sharing, attached: Sharing): boolean {
  return (
    attached.visibility === 'private' &&
    attached.authorPersonId === template.authorPersonId &&
    attached.ownerOrganisationId === template.ownerOrganisationId
  )
}

function isOpenToHouse(attached: Sharing, house: string, sideOf: SideOf): boolean {
  if (attached.visibility === 'private') return false
  if (attached.visibility !== 'partnership' && attached.ownerOrganisationId === house) return true
  if (attached.visibility === 'selected') return attached.namedOrganisations.includes(house)
  const side = sideOf(house)
  return attached.visibility === 'partnership' || (side ? isOpenToSide(attached, side) : false)
}

/** To every house that has, or will have, its seat there. */
function isOpenToSide(attached: Sharing, side: Side): boolean {
  if (attached.visibility === 'partnership') return true
  return attached.visibility === 'regions' && attached.namedSides.includes(side)
}
