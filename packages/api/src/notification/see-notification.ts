import { findNotification, markAllSeen, markSeen } from '@traject/db/notification/notification.repo'
import { change } from '@traject/db/scope'
import { placeOf } from '@traject/domain/notification/place'
import type { TenantContext } from '../context.ts'
import { found } from '../found.ts'

/**
 * Marks a notification of the actor's as seen.
 * @returns the place it leads to
 * @throws DomainError `not-found` where it is not his, or he may not know it any more
 */
export async function seeNotification({ tenant }: TenantContext, id: string): Promise<string> {
  const seen = await found(id, (known) => findNotification(tenant, known, [tenant.actor]))
  const act = { action: 'notification.seen', subject: () => ({ type: 'notification', id }) }
  await change(tenant, act, (scope) => markSeen(scope, id))
  return placeOf(seen)
}

/** Marks all that the actor was told until that moment. */
export async function seeAllNotifications({ tenant }: TenantContext, until: Date): Promise<void> {
  const { personId } = tenant.actor
  const subject = () => ({ type: 'person', id: personId })
  await change(tenant, { action: 'notifications.seen', subject }, (scope) =>
    markAllSeen(scope, until),
  )
}
