import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActor, professionalActor, smeActor, unattachedActor } from '../../test/arbitraries.ts'
import { isDomainError } from '../errors.ts'
import { ITEM_STATUSES } from '../item/sharing.ts'
import { AFFILIATION_ROLES, SME_ROLES } from '../partnership/side.ts'
import { type Actor, professional, smePerson, unattached } from './actor.ts'
import { type Act, authorize, can, type OwnedItem } from './can.ts'

const today = '2026-06-15'
const ACTS = [
  'item.draft',
  'file.bring',
  'item.edit',
  'item.publish',
  'item.share',
  'item.retire',
  'item.recall',
] as const satisfies readonly Act[]
/** In can-people.test.ts. */
type OfPeople =
  | ('people.see' | 'people.manage' | 'deployment.run')
  | ('partnership.edit' | 'vocabulary.edit')
/** In can-contacts.test.ts. */
type OfContacts = `contacts.${string}`
/** In can-tracks.test.ts. */
type OfTracks = `track.${string}` | `step.${string}`
/** In can-introductions.test.ts. */
type OfIntroductions = `introduction.${string}` | `introductions.${string}`
/** In can-assignments.test.ts. */
type OfAssignments = 'item.assign' | `assignment.${string}`
type Missing = Exclude<
  Act,
  (typeof ACTS)[number] | OfPeople | OfTracks | OfAssignments | OfIntroductions | OfContacts
>
const allActsAreListed: Missing extends never ? true : false = true

const ofHouse = (role: (typeof AFFILIATION_ROLES)[number], organisationId: string) =>
  professional({
    today,
    personId: 'ada',
    partnershipId: 'emerge',
    organisationId,
    affiliationId: 'affiliation',
    role,
    seatRole: 'lead',
    side: 'flanders',
    leavers: ['zoe'],
  })
const ofSme = (role: (typeof SME_ROLES)[number]) =>
  smePerson({
    today,
    personId: 'ada',
    partnershipId: 'emerge',
    smeId: 'kite',
    smeMembershipId: 'membership',
    role,
    responsible: [{ organisationId: 'buda', side: 'flanders' }],
  })

const ACTORS: Record<string, Actor> = {
  ...Object.fromEntries(
    AFFILIATION_ROLES.flatMap((role) => [
      [`${role} of the owner`, ofHouse(role, 'buda')],
      [`${role} of another house`, ofHouse(role, 'phenix')],
    ]),
  ),
  ...Object.fromEntries(SME_ROLES.map((role) => [`${role} of an SME`, ofSme(role)])),
  'administrator acting for nobody': unattached(today, 'ada', true),
  'person without a role': unattached(today, 'ada'),
  visitor: unattached(today),
}

const EVERYTHING: readonly Act[] = ACTS
/** Who may do what to somebody else's item; `own draft` is what an author may besides. */
const MAY: Record<string, { any: readonly Act[]; ownDraft?: readonly Act[] }> = {
  'coordinator of the owner': { any: EVERYTHING },
  'coach of the owner': { any: EVERYTHING },
  'member of the owner': { any: ['item.draft', 'file.bring'], ownDraft: ['item.edit'] },
  'coordinator of another house': { any: ['item.draft', 'file.bring'] },
  'coach of another house': { any: ['item.draft', 'file.bring'] },
  'member of another house': { any: ['item.draft', 'file.bring'] },
  'owner of an SME': { any: ['file.bring'] },
  'member of an SME': { any: ['file.bring'] },
  'administrator acting for nobody': { any: [] },
  'person without a role': { any: [] },
  visitor: { any: [] },
}

const AUTHORS = ['ada', 'ben'] as const
const situations = ACTS.flatMap((act) =>
  ITEM_STATUSES.flatMap((status) => AUTHORS.map((author) => ({ act, status, author }))),
)

/** Every act is asked as its table line is: with the item, or without where there is none yet. */
function verdictOf(actor: Actor, act: Act, item: OwnedItem) {
  return act === 'item.draft' || act === 'file.bring'
    ? can(actor, act, null)
    : can(actor, act, item)
}

describe('the table of who may do what', () => {
  it('is asked of every act and every kind of person there is', () => {
    expect(allActsAreListed).toBe(true)
    expect(Object.keys(ACTORS).toSorted()).toEqual(Object.keys(MAY).toSorted())
  })

  it.each(Object.entries(MAY))('lets a %s do what it lists, and nothing else', (who, may) => {
    const actor = ACTORS[who] ?? unattached(today)
    for (const { act, status, author } of situations) {
      const isOwnDraft = author === 'ada' && status === 'draft'
      const listed = may.any.includes(act) || (isOwnDraft && may.ownDraft?.includes(act) === true)
      const item = { ownerOrganisationId: 'buda', authorPersonId: author, status }
      const situation = `${act} of a ${status} item by ${author}`
      expect(verdictOf(actor, act, item) === true, situation).toBe(listed)
    }
  })

  it('refuses by an error that says whom to ask', () => {
    const item = { ownerOrganisationId: 'buda', authorPersonId: 'ben', status: 'draft' } as const
    const refuse = () => authorize(ofHouse('member', 'buda'), 'item.share', item)
    expect(refuse).toThrow('forbidden')
    try {
      refuse()
    } catch (error) {
      expect(isDomainError(error) && error.details).toEqual({ ask: 'coordinator' })
    }
    expect(() => authorize(ofHouse('coach', 'buda'), 'item.share', item)).not.toThrow()
  })
})

const ownedItem: fc.Arbitrary<OwnedItem> = fc.record({
  ownerOrganisationId: fc.constantFrom('buda', 'phenix', 'mill'),
  authorPersonId: fc.constantFrom('ada', 'ben', 'cas'),
  status: fc.constantFrom(...ITEM_STATUSES),
})
const actOnItem = fc.constantFrom('item.edit', 'item.publish', 'item.share', 'item.retire')

describe('whatever the world', () => {
  it('nobody of another house may do anything to an item, its author neither', () => {
    const check = fc.property(professionalActor, ownedItem, actOnItem, (actor, item, act) => {
      fc.pre(actor.organisationId !== item.ownerOrganisationId)
      expect(can(actor, act, item)).toBe('coordinator')
    })
    fc.assert(check, { numRuns: 500 })
  })

  it('an SME’s people and who acts for nobody may do nothing to an item', () => {
    const others = fc.oneof(smeActor, unattachedActor)
    const check = fc.property(others, ownedItem, actOnItem, (actor, item, act) => {
      expect(can(actor, act, item)).not.toBe(true)
      expect(can(actor, 'item.draft', null)).not.toBe(true)
    })
    fc.assert(check, { numRuns: 500 })
  })

  it('who may share may also edit: nothing goes out that its house cannot mend', () => {
    const check = fc.property(anyActor, ownedItem, (actor, item) => {
      if (can(actor, 'item.share', item) === true) {
        expect(can(actor, 'item.edit', item)).toBe(true)
      }
    })
    fc.assert(check, { numRuns: 300 })
  })
})
