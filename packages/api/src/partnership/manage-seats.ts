import { enqueueNotice, type Notice } from '@traject/db/outbox/outbox.repo'
import {
  correctSeat,
  createSeat,
  listAllSeats,
  lockPartnership,
  type ManagedSeat,
  organisationBy,
  endSeat as setLastDay,
} from '@traject/db/partnership/manage-seats.repo'
import { listOtherCoordinators } from '@traject/db/partnership/seat-news.repo'
import { change, type TenantScope, type Writing } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { refuseWrongSeatEnd, seatChange } from '@traject/domain/partnership/change-seat'
import type {
  AddSeatInput,
  ChangeSeatInput,
  EndSeatInput,
} from '@traject/domain/partnership/inputs'
import { sideOfRegion } from '@traject/domain/partnership/region'
import type { Side } from '@traject/domain/partnership/side'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'

/**
 * Gives a house a seat: one that is known by its country and number, or a new one. The other houses'
 * coordinators are told.
 * @throws DomainError `forbidden`, `invalid` at `name` where the house has a seat at that time
 */
export async function addSeat(ctx: TenantContext, input: AddSeatInput): Promise<string> {
  const { tenant } = ctx
  authorize(tenant.actor, 'partnership.edit', null)
  const { role, city, nuts3, sectors, from, ...entity } = input
  const act = {
    action: 'partner-seat.added',
    subject: (id: string) => ({ type: 'partner-seat', id }),
  }
  const id = await change(tenant, act, async (scope) => {
    const { partnershipId } = scope
    await lockPartnership(scope, partnershipId)
    const organisationId = await organisationBy(scope, entity)
    refuseSecondSeat(await listAllSeats(scope), organisationId, from)
    const place = { city, nuts3, side: sideOf(nuts3), sectors }
    const seat = { partnershipId, organisationId, role, ...place, from, until: null }
    const seatId = await createSeat(scope, seat)
    await tellOthers(scope, 'seat-added', seatId)
    return seatId
  })
  ctx.services.nudge()
  return id
}

/**
 * Changes a seat's place and sectors. Another region begins a new seat: history is dated.
 * @throws DomainError `forbidden`, `not-found`, `wrong-state`
 */
export async function changeSeat(ctx: TenantContext, input: ChangeSeatInput): Promise<void> {
  const { tenant } = ctx
  authorize(tenant.actor, 'partnership.edit', null)
  const { id, city, nuts3, sectors } = input
  const place = { city, nuts3, side: sideOf(nuts3), sectors }
  const act = { action: 'partner-seat.changed', subject: seatSubject }
  await change(tenant, act, async (scope) => {
    const seat = await lockedSeat(scope, id)
    const how = seatChange(seat, nuts3, tenant.actor.today)
    let seatId = id
    if (how.inPlace) await correctSeat(scope, id, place)
    else {
      const { organisationId, role, until } = seat
      const { partnershipId } = scope
      await setLastDay(scope, id, how.lastDay)
      const next = { partnershipId, organisationId, role, ...place, from: how.from, until }
      seatId = await createSeat(scope, next)
    }
    await tellOthers(scope, 'seat-changed', seatId)
    return seatId
  })
  ctx.services.nudge()
}

/**
 * Gives a seat its last day; never the lead partner's own.
 * @throws DomainError `forbidden`, `not-found`, `invalid` at `until`, `wrong-state`
 */
export async function endSeat(ctx: TenantContext, { id, until }: EndSeatInput): Promise<void> {
  const { tenant } = ctx
  authorize(tenant.actor, 'partnership.edit', null)
  await change(tenant, { action: 'partner-seat.ended', subject: seatSubject }, async (scope) => {
    refuseWrongSeatEnd(await lockedSeat(scope, id), until, tenant.actor.today)
    await setLastDay(scope, id, until)
    await tellOthers(scope, 'seat-ended', id)
    return id
  })
  ctx.services.nudge()
}

const seatSubject = (id: string) => ({ type: 'partner-seat', id })

async function lockedSeat(scope: Writing<TenantScope>, id: string): Promise<ManagedSeat> {
  await lockPartnership(scope, scope.partnershipId)
  const seat = (await listAllSeats(scope)).find((one) => one.id === id)
  if (!seat) throw new DomainError('not-found')
  return seat
}

function refuseSecondSeat(seats: ManagedSeat[], organisationId: string, from: string) {
  const taken = seats.some(
    (seat) => seat.organisationId === organisationId && (seat.until === null || seat.until >= from),
  )
  if (!taken) return
  throw new DomainError('invalid', { issues: [{ path: 'name', message: 'seat-taken' }] })
}

/** The input was refused where the region lies on no side. */
function sideOf(nuts3: string): Side {
  const side = sideOfRegion(nuts3)
  if (side) return side
  throw new DomainError('invalid', { issues: [{ path: 'nuts3', message: 'region-missing' }] })
}

async function tellOthers(scope: Writing<TenantScope>, kind: Notice['kind'], subjectId: string) {
  for (const personId of await listOtherCoordinators(scope)) {
    await enqueueNotice(scope, { kind, personId, subjectId })
  }
}
