import { describe, expect, it } from 'vitest'
import { personOfRow, roleOf } from './import-people.ts'
import { INVITATION_ROLES } from './invitation.ts'

const choices = { language: 'fr', role: 'member' } as const

describe('a row of a file of people', () => {
  it('is an invitation by the rules of the form', () => {
    const said = {
      firstName: 'Zoé',
      lastName: 'Étain',
      email: ' z@x.example ',
      role: 'Coördinator',
    }
    expect(personOfRow(said, choices, 'house')).toEqual({
      input: { name: 'Zoé Étain', email: 'z@x.example', role: 'coordinator', language: 'fr' },
    })
  })

  it.each([
    [{ name: 'Zoé' }, 'house', { field: 'email', message: 'email-missing' }],
    [{ email: 'z@x.example' }, 'house', { field: 'name', message: 'name-missing' }],
    [
      { name: 'Zoé', email: 'z@x.example', role: 'kapitein' },
      'house',
      { field: 'role', message: 'import-role-house' },
    ],
    [
      { name: 'Zoé', email: 'z@x.example', role: 'owner' },
      'house',
      { field: 'role', message: 'import-role-house' },
    ],
    [
      { name: 'Zoé', email: 'z@x.example', role: 'coach' },
      'sme',
      { field: 'role', message: 'import-role-sme' },
    ],
  ] as const)('says what is wrong with it: %j in a %s', (said, place, problem) => {
    expect(personOfRow(said, choices, place)).toEqual({ problem })
  })

  it('names each role by the word that pages use for it, in each language', () => {
    const words = {
      coordinator: ['coordinator', 'coordination', 'coördinator'],
      coach: ['coach', 'Coach', 'COACH'],
      member: ['member', 'membre', 'medewerker'],
      owner: ['owner', 'responsable', 'verantwoordelijke'],
    }
    for (const role of INVITATION_ROLES) {
      expect(words[role].map(roleOf)).toEqual([role, role, role])
    }
  })
})
