// A small world, so that the same houses, people and days meet often.
import fc from 'fast-check'
import { REACHES, type Sharing, STORED_STATUSES, VISIBILITIES } from '../src/item/sharing.ts'
import { AFFILIATION_ROLES, SEAT_ROLES, SIDES, SME_ROLES } from '../src/partnership/side.ts'
import { type Actor, professional, smePerson, unattached } from '../src/policy/actor.ts'
import { keysOfItem } from '../src/policy/audience-keys.ts'
import type { ItemFacts } from '../src/policy/can-see.ts'
import { COACH_ROLES, type TrackFacts } from '../src/policy/may-read.ts'

const DAYS = ['2026-06-13', '2026-06-14', '2026-06-15', '2026-06-16'] as const

const day = fc.constantFrom(...DAYS)
const house = fc.constantFrom('buda', 'phenix', 'mill')
const person = fc.constantFrom('ada', 'ben', 'cas')
const partnership = fc.constantFrom('emerge', 'other')
const side = fc.constantFrom(...SIDES)
export const sme = fc.constantFrom('kite', 'lark')
const step = fc.constantFrom('one', 'two', 'three')

const professionalOf = fc
  .record({
    today: day,
    personId: person,
    partnershipId: partnership,
    organisationId: house,
    affiliationId: fc.constant('affiliation'),
    role: fc.constantFrom(...AFFILIATION_ROLES),
    seatRole: fc.constantFrom(...SEAT_ROLES),
    side,
    leavers: fc.uniqueArray(person),
  })
  // Whoever acts for the house has not left it.
  .map((facts) => ({ ...facts, leavers: facts.leavers.filter((one) => one !== facts.personId) }))
  .map(professional)

const smePersonOf = fc
  .record({
    today: day,
    personId: person,
    partnershipId: partnership,
    smeId: sme,
    smeMembershipId: fc.constant('membership'),
    role: fc.constantFrom(...SME_ROLES),
    responsible: fc.array(fc.record({ organisationId: house, side }), { maxLength: 3 }),
  })
  .map(smePerson)

export const unattachedActor = fc
  .tuple(day, fc.option(person), fc.boolean())
  .map(([today, who, runsIt]) => unattached(today, who, runsIt))

export const professionalActor = professionalOf
export const smeActor = smePersonOf
export const anyActor: fc.Arbitrary<Actor> = fc.oneof(professionalOf, smePersonOf, unattachedActor)

export const sharing: fc.Arbitrary<Sharing> = fc.record({
  partnershipId: partnership,
  ownerOrganisationId: house,
  authorPersonId: person,
  visibility: fc.constantFrom(...VISIBILITIES),
  reach: fc.constantFrom(...REACHES),
  namedOrganisations: fc.array(house, { maxLength: 3 }),
  namedSides: fc.array(side, { maxLength: 3 }),
})

/** What an item has beside its sharing. */
export const state = fc.record({
  status: fc.constantFrom(...STORED_STATUSES),
  validUntil: fc.option(day),
  openedTo: fc.uniqueArray(sme),
})
export type ItemState = Pick<ItemFacts, 'status' | 'validUntil' | 'openedTo'>

/** The item as it stands in the catalogue when it is shared so. */
export function itemOf(shared: Sharing, itemState: ItemState): ItemFacts {
  const { partnershipId, ownerOrganisationId, authorPersonId, visibility } = shared
  const whose = { partnershipId, ownerOrganisationId, authorPersonId, visibility }
  return { ...whose, ...itemState, audienceKeys: keysOfItem(shared) }
}

export const coachAssignment = fc.record({
  personId: person,
  organisationId: house,
  role: fc.constantFrom(...COACH_ROLES),
  stepIds: fc.uniqueArray(step),
  from: day,
  until: fc.option(day),
})

export const track: fc.Arbitrary<TrackFacts> = fc.record({
  partnershipId: partnership,
  smeId: sme,
  responsibleOrganisationId: house,
  coachAssignments: fc.array(coachAssignment, { maxLength: 4 }),
})
