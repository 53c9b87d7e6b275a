import { expect, it } from 'vitest'
import { AFFILIATION_ROLES } from '../partnership/side.ts'
import { professional, smePerson, unattached } from './actor.ts'
import { can } from './can.ts'

const today = '2026-06-15'
const house = { today, personId: 'ada', partnershipId: 'emerge', organisationId: 'buda' }
const acting = (role: (typeof AFFILIATION_ROLES)[number]) =>
  professional({
    ...house,
    affiliationId: 'affiliation',
    role,
    seatRole: 'lead',
    side: 'flanders',
    leavers: [],
  })
const owner = smePerson({
  today,
  personId: 'ada',
  partnershipId: 'emerge',
  smeId: 'kite',
  smeMembershipId: 'membership',
  role: 'owner',
  responsible: [],
})

it('coaches and coordinators keep their house’s contacts; coordinators see what is due', () => {
  const may = (act: 'contacts.keep' | 'contacts.oversee') =>
    AFFILIATION_ROLES.filter((role) => can(acting(role), act, null) === true)
  expect(may('contacts.keep')).toEqual(['coordinator', 'coach'])
  expect(may('contacts.oversee')).toEqual(['coordinator'])
})

it('nobody else does', () => {
  for (const actor of [owner, unattached(today), unattached(today, 'ada', true)]) {
    expect(can(actor, 'contacts.keep', null)).toBe('coordinator')
    expect(can(actor, 'contacts.oversee', null)).toBe('coordinator')
  }
})
