import { listOpenInvitations } from '@traject/db/invitation/invitation.repo'
import { change } from '@traject/db/scope'
import { earlierLines } from '@traject/domain/import/row'
import {
  MOST_PEOPLE,
  PERSON_COLUMNS,
  type PeopleChoices,
  type PersonField,
  type PersonRow,
  personOfRow,
} from '@traject/domain/invitation/import-people'
import type { InviteInput } from '@traject/domain/invitation/inputs'
import { refuseForeignRole } from '@traject/domain/invitation/invitation'
import type { Language } from '@traject/domain/language/language'
import type { TenantContext } from '../context.ts'
import type { ImportKind, ImportPlan, PlannedRow } from '../import/import-kind.ts'
import { INVITED, knownAs, openFor, sendInvitation } from '../invitation/send-invitation.ts'
import { kindOf, rolesAt } from '../people/place.ts'

/** What a row says, and in which language its mail would be. */
export type PersonPlanRow = PlannedRow<{
  name: string
  email: string
  role: string
  language: Language | null
}>

/** People of the house or company acted for, each invited by mail as one by hand is. */
export const peopleImport: ImportKind<PersonField, PeopleChoices, PersonPlanRow, InviteInput> = {
  noun: 'people',
  act: 'people.manage',
  accept: ['text'],
  mostRows: MOST_PEOPLE,
  columns: PERSON_COLUMNS,
  check: async ({ tenant }, { role }) => refuseForeignRole(kindOf(tenant.actor), role),
  plan,
  write: async ({ services, client }, scope, { fresh }, tell) => {
    const accounts = fresh.map(({ email }) => email)
    // Counted inside: what is refused counts for nothing.
    await services.limits.countAll(scope, { act: 'invitation', accounts, address: client.address })
    const open = await listOpenInvitations(scope)
    for (const [at, input] of fresh.entries()) {
      await change(scope, INVITED, (writing) =>
        sendInvitation(writing, input, openFor(open, input)),
      )
      await tell(at + 1, fresh.length)
    }
  },
}

/** Only the place's own people and invitations are asked: whether an address has an account is not. */
async function plan(
  { tenant }: TenantContext,
  rows: readonly PersonRow[],
  choices: PeopleChoices,
): Promise<ImportPlan<PersonPlanRow, InviteInput>> {
  const place = kindOf(tenant.actor)
  const people = await rolesAt(tenant)
  const open = (await listOpenInvitations(tenant)).filter(({ isExpired }) => !isExpired)
  const earlier = earlierLines()
  const fresh: InviteInput[] = []
  const plans = rows.map((row): PersonPlanRow => {
    const said = 'said' in row ? row.said : {}
    const { name = '', email = '', role = '' } = said
    const face = { line: row.line, name, email, role, language: null }
    const read = 'said' in row ? personOfRow(row.said, choices, place) : unread(row.problem)
    if ('problem' in read) return { ...face, what: 'error', problem: read.problem }
    const { input } = read
    const shown = { ...face, ...input }
    const known = knownAs(people, input, tenant.actor) ?? openFor(open, input)
    // In a house one may have several roles, in a company one place.
    const key = place === 'house' ? `${input.email} ${input.role}` : input.email
    const asLine = earlier(row.line, [key.toLowerCase()])
    if (known || asLine !== null) {
      return { ...shown, what: 'same', asName: known?.name ?? null, asLine }
    }
    fresh.push(input)
    return { ...shown, what: 'new' }
  })
  return { rows: plans, fresh }
}

const unread = (message: string) => ({ problem: { field: null, message } })
