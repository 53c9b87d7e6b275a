/** The oracle's first rule, for the two kinds of actors that hold more than the public does. */
import type { ActingProfessional, ActingSme } from './acting-for.ts'
import {
  authorHasLeft,
  isOfItsSme,
  isValid,
  reallyActs,
  reallyBelongs,
  seatsToday,
} from './oracle-facts.ts'
import type { Item, PartnerSeat, World } from './world.ts'

export function professionalSees(world: World, who: ActingProfessional, item: Item): boolean {
  if (!reallyActs(world, who)) return false
  if (who.partnershipId !== item.partnershipId) return false // 9
  const isOwners = who.organisationId === item.ownerOrganisationId
  const isAuthors = isOwners && who.personId === item.authorPersonId
  if (item.visibility === 'private') {
    if (isAuthors) return true
    return isOwners && who.role === 'coordinator' && authorHasLeft(world, item) // 5
  }
  if (item.status === 'draft') return isAuthors || (isOwners && who.role !== 'member') // 6
  if (!isValid(world, item)) return isOwners // 7
  return seatsToday(world, who).some((seat) => reachesHouse(item, seat))
}

export function smeSees(world: World, who: ActingSme, item: Item): boolean {
  if (!reallyBelongs(world, who)) return false
  if (who.partnershipId !== item.partnershipId) return false // 9
  if (item.status !== 'draft' && isAssignedTo(world, who, item)) return true // 8
  if (item.reach !== 'partners-and-smes' || !isValid(world, item)) return false
  if (item.isHeldBack) return false // 23
  return housesCoaching(world, who).some((seat) => isSharedWithHouse(item, seat)) // 2
}

/** What is held back is shared as its house chose, and reaches that house alone. */
function reachesHouse(item: Item, seat: PartnerSeat): boolean {
  if (item.isHeldBack) return seat.organisationId === item.ownerOrganisationId // 23
  return isSharedWithHouse(item, seat)
}

/** Whether a house (by its seat in force, in the item's partnership) is in the item's audience. */
export function isSharedWithHouse(item: Item, seat: PartnerSeat): boolean {
  const isOwner = seat.organisationId === item.ownerOrganisationId
  switch (item.visibility) {
    case 'private':
      return false
    case 'organisation':
      return isOwner
    case 'selected':
      return isOwner || item.namedOrganisations.includes(seat.organisationId)
    case 'regions':
      return isOwner || item.namedSides.includes(seat.side)
    case 'partnership':
    case 'public':
      return true
  }
}

/** The seats of the houses that are responsible for an agreed, unclosed track of this SME. */
function housesCoaching(world: World, who: ActingSme): PartnerSeat[] {
  const running = ['agreed', 'active', 'paused', 'completed', 'stopped', 'follow-up']
  return world.tracks
    .filter((track) => isOfItsSme(world, who, track) && running.includes(track.state))
    .flatMap(({ partnershipId, responsibleOrganisationId: organisationId }) =>
      seatsToday(world, { partnershipId, organisationId }),
    )
}

function isAssignedTo(world: World, who: ActingSme, item: Item): boolean {
  return world.resourceAssignments.some((row) => {
    const track = world.tracks.find(({ id }) => id === row.trackId)
    if (row.itemId !== item.id || row.state === 'recalled' || !track) return false
    if (track.state === 'declined' || track.state === 'closed') return false
    return isOfItsSme(world, who, track)
  })
}
