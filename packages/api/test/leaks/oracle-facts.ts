/** What the oracle asks of dated rows: is it so today? */
import type { ActingFor, ActingProfessional, ActingSme } from './acting-for.ts'
import type { Item, PartnerSeat, World } from './world.ts'
import type { Track } from './world-tracks.ts'
import type { Dated, Language } from './world-words.ts'

/** Both days are inclusive. */
export function inForce(world: World, row: Dated): boolean {
  return row.from <= world.today && (row.until === null || world.today <= row.until)
}

/** The seat of this house in this partnership that is in force today: one, or none. */
export function seatsToday(
  world: World,
  house: { partnershipId: string; organisationId: string },
): PartnerSeat[] {
  return world.seats.filter(
    (seat) =>
      seat.partnershipId === house.partnershipId &&
      seat.organisationId === house.organisationId &&
      inForce(world, seat),
  )
}

export function authorHasLeft(world: World, item: Item): boolean {
  return !world.affiliations.some(
    (row) =>
      row.personId === item.authorPersonId &&
      row.organisationId === item.ownerOrganisationId &&
      row.partnershipId === item.partnershipId &&
      inForce(world, row),
  )
}

/** Facts, not claims: a session may name an affiliation that ended since. */
export function reallyActs(world: World, who: ActingProfessional): boolean {
  const isTrue = world.affiliations.some(
    (row) =>
      row.id === who.affiliationId &&
      row.personId === who.personId &&
      row.partnershipId === who.partnershipId &&
      row.organisationId === who.organisationId &&
      row.role === who.role &&
      inForce(world, row),
  )
  return isTrue && seatsToday(world, who).length > 0 // 1
}

export function reallyBelongs(world: World, who: ActingSme): boolean {
  return world.smeMemberships.some(
    (row) =>
      row.id === who.smeMembershipId &&
      row.personId === who.personId &&
      row.partnershipId === who.partnershipId &&
      row.smeId === who.smeId &&
      inForce(world, row),
  )
}

export function isOfItsSme(world: World, who: ActingSme, track: Track): boolean {
  if (!reallyBelongs(world, who)) return false
  return who.smeId === track.smeId && who.partnershipId === track.partnershipId
}

/** Published, and not past its last day. */
export function isValid(world: World, item: Item): boolean {
  const isExpired = item.validUntil !== null && item.validUntil < world.today
  return item.status === 'published' && !isExpired
}

/** What somebody reads of a text: his language (a visitor's browser asks for English), or the source's. */
export function textFor<Text extends { language: Language }>(
  world: World,
  who: ActingFor,
  source: Text,
  translations: readonly Text[],
): Text {
  const reader = 'personId' in who ? world.people.find(({ id }) => id === who.personId) : undefined
  const language = reader?.language ?? 'en'
  return translations.find((text) => text.language === language) ?? source
}
