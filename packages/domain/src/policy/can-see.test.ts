import { describe, expect, it } from 'vitest'
import type { Sharing } from '../item/sharing.ts'
import type { AffiliationRole } from '../partnership/side.ts'
import { professional, smePerson, unattached } from './actor.ts'
import { keysOfItem } from './audience-keys.ts'
import { canSee, type ItemFacts } from './can-see.ts'

const today = '2026-06-15'
const [yesterday, tomorrow] = ['2026-06-14', '2026-06-16']

function item(changed: Partial<ItemFacts & Sharing> = {}): ItemFacts {
  const shared: Sharing = {
    partnershipId: 'emerge',
    ownerOrganisationId: 'buda',
    authorPersonId: 'ada',
    visibility: 'organisation',
    reach: 'partners',
    namedOrganisations: [],
    namedSides: [],
    ...changed,
  }
  const rest = { status: 'published', validUntil: null, openedTo: [] } as const
  return { ...rest, ...shared, ...changed, audienceKeys: keysOfItem(shared) }
}

const at = (organisationId: string, personId: string, role: AffiliationRole = 'coach') =>
  professional({
    today,
    personId,
    partnershipId: 'emerge',
    organisationId,
    affiliationId: `${personId} at ${organisationId}`,
    role,
    seatRole: 'partner',
    side: organisationId === 'buda' ? 'flanders' : 'hauts-de-france-grand-est',
    leavers: organisationId === 'buda' ? ['zoe'] : [],
  })

const kite = (coachedBy: string[]) =>
  smePerson({
    today,
    personId: 'cas',
    partnershipId: 'emerge',
    smeId: 'kite',
    smeMembershipId: 'cas of kite',
    role: 'owner',
    responsible: coachedBy.map((organisationId) => ({ organisationId, side: 'flanders' })),
  })

describe('the audience rule', () => {
  it('lets a house that was named see, and not the house that was not', () => {
    const budget = item({ visibility: 'selected', namedOrganisations: ['phenix'] })
    expect(canSee(at('phenix', 'paul'), budget)).toBe(true)
    expect(canSee(at('mill', 'mia'), budget)).toBe(false)
  })

  it('counts the last day of validity, and closes the day after', () => {
    const wide = { visibility: 'partnership' } as const
    expect(canSee(at('phenix', 'paul'), item({ ...wide, validUntil: today }))).toBe(true)
    expect(canSee(at('phenix', 'paul'), item({ ...wide, validUntil: yesterday }))).toBe(false)
    expect(canSee(at('buda', 'bo', 'member'), item({ ...wide, validUntil: yesterday }))).toBe(true)
  })

  it('shows a public item to a visitor of any partnership until it expires', () => {
    const leaflet = { visibility: 'public', partnershipId: 'other' } as const
    expect(canSee(unattached(today), item({ ...leaflet, validUntil: tomorrow }))).toBe(true)
    expect(canSee(unattached(today), item({ ...leaflet, validUntil: yesterday }))).toBe(false)
    expect(canSee(unattached(today), item({ ...leaflet, status: 'retired' }))).toBe(false)
  })

  it.each([
    ['coordinator', 'bea', true],
    ['coach', 'bo', true],
    ['member', 'bo', false],
    ['member', 'ada', true],
  ] as const)('shows a draft to a %s named %s of the owner: %s', (role, who, sees) => {
    expect(canSee(at('buda', who, role), item({ status: 'draft' }))).toBe(sees)
  })

  it.each(['draft', 'published', 'retired'] as const)(
    'keeps a private %s item for its author, and the coordinator once the author left',
    (status) => {
      const own = item({ visibility: 'private', status })
      expect(canSee(at('buda', 'ada', 'member'), own)).toBe(true)
      expect(canSee(at('phenix', 'ada', 'coordinator'), own)).toBe(false)
      expect(canSee(at('buda', 'bea', 'coordinator'), own)).toBe(false)
      const left = item({ visibility: 'private', status, authorPersonId: 'zoe' })
      expect(canSee(at('buda', 'bea', 'coordinator'), left)).toBe(true)
      expect(canSee(at('buda', 'bo', 'coach'), left)).toBe(false)
    },
  )

  it('shows an SME what its coaching houses share with SMEs, and nothing of other houses', () => {
    const shared = item({ reach: 'partners-and-smes' })
    expect(canSee(kite(['buda']), shared)).toBe(true)
    expect(canSee(kite(['phenix']), shared)).toBe(false)
    expect(canSee(kite(['buda']), item({ reach: 'partners' }))).toBe(false)
  })

  it('opens what was assigned to that SME, retired and expired too, but never a draft', () => {
    const given = { visibility: 'private', openedTo: ['kite'] } as const
    expect(canSee(kite([]), item(given))).toBe(true)
    expect(canSee(kite([]), item({ ...given, status: 'retired' }))).toBe(true)
    expect(canSee(kite([]), item({ ...given, validUntil: yesterday }))).toBe(true)
    expect(canSee(kite([]), item({ ...given, status: 'draft' }))).toBe(false)
    expect(canSee(kite([]), item({ ...given, openedTo: ['lark'] }))).toBe(false)
    expect(canSee(at('phenix', 'paul'), item(given))).toBe(false)
  })
})
