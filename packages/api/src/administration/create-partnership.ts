import { createPartnership as insert } from '@traject/db/partnership/administration.repo'
import { createSeat, organisationBy } from '@traject/db/partnership/manage-seats.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { CreatePartnershipInput } from '@traject/domain/partnership/inputs'
import { sideOfRegion } from '@traject/domain/partnership/region'
import { authorize } from '@traject/domain/policy/can'
import type { AdministratorContext } from '../context.ts'

/**
 * Creates a partnership with the seat of its lead partner, from its first day. Returns the
 * partnership's id. @throws DomainError `forbidden`, `invalid`
 */
export async function createPartnership(
  { administration }: AdministratorContext,
  input: CreatePartnershipInput,
): Promise<string> {
  authorize(administration.actor, 'deployment.run', null)
  const { partnershipName, programme, startsOn, endsOn, languages, followUpMonths, ...seat } = input
  const { city, nuts3, sectors, ...entity } = seat
  const side = sideOfRegion(nuts3)
  if (!side) throw new DomainError('invalid')
  const act = {
    action: 'partnership.created',
    subject: (id: string) => ({ type: 'partnership', id }),
    by: (partnershipId: string) => ({ partnershipId }),
  }
  return change(administration, act, async (scope) => {
    const dates = { startsOn, endsOn }
    const settings = { languages, followUpMonths }
    const partnership = { name: partnershipName, programme, ...dates, ...settings }
    const partnershipId = await insert(scope, partnership)
    const organisationId = await organisationBy(scope, entity)
    const place = { city, nuts3, side, sectors }
    const whose = { partnershipId, organisationId, role: 'lead' as const }
    await createSeat(scope, { ...whose, ...place, from: startsOn, until: null })
    return partnershipId
  })
}
