import type { ApiContext } from '../context.ts'
import { coachHome } from './coach-home.ts'
import { partnerHome } from './partner-home.ts'
import { smeHome } from './sme-home.ts'

/**
 * The home of whoever asks, by whom he acts for and as what: rights of two roles never add up. Its `kind`
 * says which.
 */
export async function getHome({ actor, tenant, language }: ApiContext) {
  if (actor.kind === 'unattached' || !tenant) {
    const isAdministrator = actor.kind === 'unattached' && actor.isAdministrator
    return { kind: 'nobody' as const, isAdministrator }
  }
  if (actor.kind === 'sme') return smeHome(tenant, actor, language)
  const find = actor.role === 'coach' ? coachHome : partnerHome
  return find(tenant, actor, language)
}
