import type { PersonRole } from '@traject/db/affiliation/affiliation.repo'
import type { PlaceKind } from '@traject/domain/invitation/invitation'
import { authorize, can } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { kindOf, rolesAt } from './place.ts'

export interface People {
  place: PlaceKind
  /** The day it is in the partnership. */
  today: string
  mayManage: boolean
  people: (Omit<PersonRole, 'email'> & {
    email: string | null
    isReader: boolean
    isToCome: boolean
  })[]
}

/** Who acts, acted and will act for the house or company acted for. Addresses are for who manages. */
export async function listPeople({ tenant }: TenantContext): Promise<People> {
  const { actor } = tenant
  authorize(actor, 'people.see', null)
  const mayManage = can(actor, 'people.manage', null) === true
  const people = await rolesAt(tenant)
  return {
    place: kindOf(actor),
    today: actor.today,
    mayManage,
    people: people.map(({ email, ...row }) => {
      const isReader = row.personId === actor.personId
      const isToCome = row.from > actor.today
      return { ...row, email: mayManage ? email : null, isReader, isToCome }
    }),
  }
}
