import { listConcepts } from '@traject/db/concept/concept.repo'
import {
  findSettings,
  listAllSeats,
  type ManagedSeat,
  type PartnershipSettings,
  saveSettings as write,
} from '@traject/db/partnership/manage-seats.repo'
import { change } from '@traject/db/scope'
import type { PartnershipSettingsInput } from '@traject/domain/partnership/inputs'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'

export interface SectorChoice {
  value: string
  label: string
}

/** All seats, and what a seat's form offers, for the lead partner's coordinator. */
export async function manageableSeats(
  ctx: TenantContext,
): Promise<{ seats: ManagedSeat[]; sectors: SectorChoice[]; today: string }> {
  const { tenant, language } = ctx
  authorize(tenant.actor, 'partnership.edit', null)
  const [seats, concepts] = await Promise.all([
    listAllSeats(tenant),
    listConcepts(tenant, tenant.partnershipId, language),
  ])
  // The disciplines within a sector are too fine for a house.
  const sectors = concepts.filter(
    ({ scheme, broader }) => scheme === 'sector' && broader.length === 0,
  )
  return {
    seats,
    sectors: sectors.map(({ id, label }) => ({ value: id.slice('sector/'.length), label })),
    today: tenant.actor.today,
  }
}

export function partnershipSettings({ tenant }: TenantContext): Promise<PartnershipSettings> {
  authorize(tenant.actor, 'partnership.edit', null)
  return findSettings(tenant)
}

/** @throws DomainError `forbidden` */
export async function saveSettings(
  { tenant }: TenantContext,
  input: PartnershipSettingsInput,
): Promise<void> {
  authorize(tenant.actor, 'partnership.edit', null)
  const subject = () => ({ type: 'partnership', id: tenant.partnershipId })
  await change(tenant, { action: 'partnership.edited', subject }, (scope) => write(scope, input))
}
