/** The oracle's answers about who is named on a competence. */
import { inForce, seatsToday } from './oracle-facts.ts'
import type { Item, World } from './world.ts'

/** Whether somebody acts for the item's house today, and the house has its seat: then his name is shown. */
export function isHere(world: World, item: Item, personId: string): boolean {
  const { partnershipId, ownerOrganisationId: organisationId } = item
  const acts = world.affiliations.some(
    (row) =>
      row.personId === personId &&
      row.organisationId === organisationId &&
      row.partnershipId === partnershipId &&
      inForce(world, row),
  )
  return acts && seatsToday(world, { partnershipId, organisationId }).length > 0
}
