import { expect, it } from 'vitest'
import { byPerson } from './by-person.ts'

it('shows somebody with two roles once, where the first of them stood', () => {
  const rows = [
    { personId: 'ada', role: 'coordinator' },
    { personId: 'ben', role: 'coach' },
    { personId: 'ada', role: 'coach' },
  ]
  expect(
    byPerson(rows).map(({ personId, roles }) => [personId, ...roles.map(({ role }) => role)]),
  ).toEqual([
    ['ada', 'coordinator', 'coach'],
    ['ben', 'coach'],
  ])
})
