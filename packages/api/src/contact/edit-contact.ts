import { liftRefusals } from '@traject/db/contact/contact-refusal.repo'
import { hashesBehind, ownHashes } from '@traject/db/contact/merged-identities'
import { tellContact } from '@traject/db/contact/tell-contact'
import { updateContact } from '@traject/db/contact/write-contact'
import { change } from '@traject/db/scope'
import type { ContactInput } from '@traject/domain/contact/inputs'
import { DomainError } from '@traject/domain/errors'
import { keysHeldBack, keysOfItem } from '@traject/domain/policy/audience-keys'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { checkContact } from './contact-content.ts'
import { keptContact } from './facts.ts'
import { mustBeTold } from './must-be-told.ts'

/**
 * Saves both faces of a contact over the revision that its editor opened.
 * @throws DomainError `not-found`, `forbidden`, `invalid`, `stale`, `wrong-state` when it withdrew
 */
export async function editContact(
  ctx: TenantContext,
  { id, revision, contact }: { id: string; revision: number; contact: ContactInput },
): Promise<void> {
  const { tenant } = ctx
  const { contact: current } = await keptContact(tenant, id)
  authorize(tenant.actor, 'item.edit', current)
  const house = current.ownerOrganisationId
  const behind = await hashesBehind(tenant, [id], id)
  const own = behind.length > 0 ? await ownHashes(tenant, id) : []
  const known = { own, behind }
  const { content, isHeldBack, lifts } = await checkContact(ctx, contact, house, current, known)
  const { informedBy, details } = content
  const isShown = current.status === 'published'
  const tells = isShown && mustBeTold(current, { informedBy, email: details.email }, 'informed')
  const audienceKeys = isHeldBack ? keysHeldBack(current) : keysOfItem(current)
  const subject = () => ({ type: 'item', id })
  await change(tenant, { action: 'item.edited', subject }, async (scope) => {
    const stored = { ...content, isHeldBack, audienceKeys }
    if (!(await updateContact(scope, id, revision, stored))) throw new DomainError('stale')
    if (tells) {
      await change(scope, { action: 'contact.told', subject }, (writing) =>
        tellContact(writing, id),
      )
    }
    if (lifts.length === 0) return
    const lifted = { at: tenant.now, how: contact.agreedAnewHow }
    await change(scope, { action: 'contact.agreed-anew', subject }, (writing) =>
      liftRefusals(writing, house, lifts, lifted),
    )
  })
  if (tells) ctx.services.nudge()
}
