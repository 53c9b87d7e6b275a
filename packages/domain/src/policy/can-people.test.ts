import { expect, it } from 'vitest'
import { AFFILIATION_ROLES, SEAT_ROLES, SME_ROLES } from '../partnership/side.ts'
import { type Actor, professional, smePerson, unattached } from './actor.ts'
import { can } from './can.ts'

const at = { today: '2026-06-15', personId: 'ada', partnershipId: 'emerge' }
const ACTS = [
  ...(['people.see', 'people.manage'] as const),
  ...(['partnership.edit', 'vocabulary.edit', 'deployment.run'] as const),
]

function mayDo(actor: Actor): string[] {
  return ACTS.filter((act) => can(actor, act, null) === true)
}

it.each(
  SEAT_ROLES.flatMap((seatRole) => AFFILIATION_ROLES.map((role) => [role, seatRole] as const)),
)('a %s of a house with a seat as %s', (role, seatRole) => {
  const place = { organisationId: 'buda', affiliationId: 'a', side: 'flanders' as const }
  const actor = professional({ ...at, ...place, role, seatRole, leavers: [] })
  const leads = role === 'coordinator' ? ['people.manage'] : []
  const leadsAll = role === 'coordinator' && seatRole === 'lead'
  const edits = leadsAll ? ['partnership.edit', 'vocabulary.edit'] : []
  expect(mayDo(actor)).toEqual(['people.see', ...leads, ...edits])
})

it.each(SME_ROLES)('a person of a company as %s', (role) => {
  const actor = smePerson({ ...at, smeId: 'kite', smeMembershipId: 'm', role, responsible: [] })
  expect(mayDo(actor)).toEqual(role === 'owner' ? ['people.see', 'people.manage'] : ['people.see'])
})

it('an administrator runs the deployment and nothing else; a visitor nothing at all', () => {
  expect(mayDo(unattached(at.today, 'omar', true))).toEqual(['deployment.run'])
  expect(mayDo(unattached(at.today, 'omar'))).toEqual([])
  expect(can(unattached(at.today), 'deployment.run', null)).toBe('administrator')
})
