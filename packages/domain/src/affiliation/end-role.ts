import { z } from 'zod'
import { addDays, type Dated, type IsoDate } from '../calendar/date.ts'
import { DomainError } from '../errors.ts'
import type { InvitationRole } from '../invitation/invitation.ts'

/** A person's dated role in a house, or place in a company. */
export interface DatedRole extends Dated {
  id: string
  role: InvitationRole
}

export const endRoleInput = z.object({
  id: z.uuid(),
  /** The last day. */
  until: z.iso.date({ error: 'date-wrong' }),
})
export type EndRoleInput = z.infer<typeof endRoleInput>

/** Whoever leads a house or a company: one of them stays for good. */
const LEADERS: Partial<Record<InvitationRole, string>> = {
  coordinator: 'last-coordinator',
  owner: 'last-owner',
}

/**
 * Whether a role may end on that day: not before it began, never later than it would have, and not the
 * last one that leads. `all` are the roles of the same house or company.
 * @throws DomainError `invalid` at `until`
 */
export function refuseWrongEnd(row: DatedRole, until: IsoDate, all: readonly DatedRole[]): void {
  if (until < row.from) refuse('until-before-from')
  if (row.until !== null && until >= row.until) refuse('until-extends')
  const message = LEADERS[row.role]
  if (message && row.until === null && !staysLed(row, until, all)) refuse(message)
}

/** Somebody else leads from the day after at the latest, without an end. */
function staysLed({ id, role }: DatedRole, until: IsoDate, all: readonly DatedRole[]): boolean {
  const dayAfter = addDays(until, 1)
  return all.some(
    (other) =>
      other.id !== id && other.role === role && other.until === null && other.from <= dayAfter,
  )
}

function refuse(message: string): never {
  throw new DomainError('invalid', { issues: [{ path: 'until', message }] })
}
