import { z } from 'zod'
import type { TenantContext } from '../context.ts'
import { listInvitations } from '../invitation/manage-invitation.ts'
import { listPeople, type People } from '../people/list-people.ts'
import { onePiece } from './all-pieces.ts'
import { column, exportedList } from './exported-list.ts'

type Role = People['people'][number]
interface Row extends Pick<Role, 'name' | 'email' | 'role'> {
  from?: string
  until?: string | null
  standing: 'now' | 'later' | 'past' | 'invited' | 'expired'
}

/** Who acts, acted and will act for the house or company, role by role, and who is invited to it. */
export const people = exportedList({
  query: z.object({}),
  columns: [
    column<Row>('name', ({ name }) => name),
    column<Row>('email', ({ email }) => email),
    column<Row>('role', ({ role }, { common }) => common(`role.${role}`)),
    column<Row>('from', ({ from }) => from),
    column<Row>('until', ({ until }) => until),
    column<Row>('standing', ({ standing }, words) =>
      standing === 'expired'
        ? `${words.people('invited')} (${words.people('expired')})`
        : words.people(standing),
    ),
  ],
  pieces: (ctx: TenantContext) => onePiece(rowsOf(ctx)),
})

async function rowsOf(ctx: TenantContext): Promise<Row[]> {
  const { people: roles, mayManage, today } = await listPeople(ctx)
  const invited = mayManage ? await listInvitations(ctx) : []
  const standing = ({ isToCome, until }: Role) => {
    if (isToCome) return 'later'
    return (until ?? today) < today ? 'past' : 'now'
  }
  return [
    ...roles.map((role) => ({ ...role, standing: standing(role) }) as const),
    ...invited.map(({ name, email, role, isExpired }) => {
      return { name, email, role, standing: isExpired ? 'expired' : 'invited' } as const
    }),
  ]
}
