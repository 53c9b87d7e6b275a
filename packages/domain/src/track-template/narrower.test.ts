import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemOf, sharing } from '../../test/arbitraries.ts'
import type { Sharing } from '../item/sharing.ts'
import { SIDES, type Side } from '../partnership/side.ts'
import { type Actor, professional, smePerson, unattached } from '../policy/actor.ts'
import { canSee } from '../policy/can-see.ts'
import { narrowerBy } from './narrower.ts'

const TODAY = '2026-06-15'
const offered = { status: 'published', validUntil: null } as const

const SEATS: Record<string, Side> = {
  buda: 'flanders',
  phenix: 'hauts-de-france-grand-est',
  mill: 'wallonia',
  // Houses that nobody named: on each side another one may take a seat.
  ...Object.fromEntries(SIDES.map((side) => [`another of ${side}`, side])),
}
const sideOf = (house: string) => SEATS[house]

/** Everybody there can be: of each house and partnership, the named authors and somebody else. */
const EVERYBODY: Actor[] = ['emerge', 'other'].flatMap((partnershipId) =>
  Object.entries(SEATS).flatMap(([organisationId, side]) => {
    const company = { partnershipId, smeId: 'kite', smeMembershipId: 'one', role: 'owner' } as const
    const staff = ['ada', 'ben', 'cas', 'somebody'].map((personId) =>
      professional({
        ...{ today: TODAY, personId, partnershipId, organisationId, affiliationId: 'one' },
        ...{ role: 'coach', seatRole: 'partner', side, leavers: [] },
      }),
    )
    const responsible = [{ organisationId, side }]
    return [...staff, smePerson({ ...company, today: TODAY, personId: 'owner', responsible })]
  }),
)
EVERYBODY.push(unattached(TODAY))

const seers = (shared: Sharing) =>
  EVERYBODY.filter((actor) => canSee(actor, itemOf(shared, { ...offered, openedTo: [] })))

const verdict = (template: Sharing, resource: Sharing) =>
  narrowerBy(template, { ...resource, ...offered }, TODAY, sideOf)

describe('an attachment', () => {
  it('is narrower exactly where somebody sees the template and not the attachment', () => {
    const seen: Record<string, number> = {}
    const check = fc.property(sharing, sharing, (template, resource) => {
      const its = new Set(seers(resource))
      const missing = seers(template).filter((actor) => !its.has(actor))
      const said = verdict(template, resource)
      seen[String(said)] = (seen[String(said)] ?? 0) + 1
      expect(said !== null, JSON.stringify(missing[0])).toBe(missing.length > 0)
    })
    fc.assert(check, { numRuns: 1_000 })
    // Each answer was given, so that none holds by never being asked.
    expect(Object.keys(seen).toSorted()).toEqual(['null', 'people', 'public', 'smes'])
  })

  it('is never narrower than a template that is shared in the same way', () => {
    const check = fc.property(sharing, (shared) => {
      expect(verdict(shared, shared)).toBeNull()
    })
    fc.assert(check)
  })

  it('of one house is open to it by its seat’s side, and to nobody where it has none', () => {
    const resource = { ...base, visibility: 'regions', namedSides: ['wallonia'] } as const
    const template = { ...base, ownerOrganisationId: 'mill' }
    expect(verdict(template, { ...resource, ownerOrganisationId: 'phenix' })).toBeNull()
    const seatless = { ...template, ownerOrganisationId: 'gone' }
    expect(verdict(seatless, { ...resource, ownerOrganisationId: 'phenix' })).toBe('people')
  })

  it('that is not offered is seen by nobody it was offered to', () => {
    const asked = (changed: object) =>
      narrowerBy(base, { ...base, ...offered, ...changed }, TODAY, sideOf)
    expect(asked({ status: 'draft' })).toBe('draft')
    expect(asked({ status: 'retired' })).toBe('retired')
    expect(asked({ validUntil: '2026-06-14' })).toBe('expired')
    expect(asked({ validUntil: TODAY })).toBeNull()
  })
})

const base: Sharing = {
  partnershipId: 'emerge',
  ownerOrganisationId: 'buda',
  authorPersonId: 'ada',
  visibility: 'organisation',
  reach: 'partners',
  namedOrganisations: [],
  namedSides: [],
}
