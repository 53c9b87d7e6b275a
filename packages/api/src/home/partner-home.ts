import { findPartnerHome } from '@traject/db/home/partner-home.repo'
import type { TenantScope } from '@traject/db/scope'
import { weekOf } from '@traject/domain/calendar/week'
import type { Language } from '@traject/domain/language/language'
import type { Professional } from '@traject/domain/policy/actor'
import { can } from '@traject/domain/policy/can'
import { trackLineRow } from './track-rows.ts'

/** "What do we give, what do we get?": for a house's coordinators and members. */
export async function partnerHome(scope: TenantScope, actor: Professional, language: Language) {
  const { today, organisationId } = actor
  const { tracks, ...view } = await findPartnerHome(scope, actor, language, weekOf(today))
  return {
    kind: 'partner' as const,
    today,
    organisationId,
    coordinates: actor.role === 'coordinator',
    mayStart: can(actor, 'track.start', null) === true,
    ...view,
    rows: tracks.map((track) => trackLineRow(track, today)),
  }
}

export type PartnerHome = Awaited<ReturnType<typeof partnerHome>>
