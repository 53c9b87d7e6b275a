import { liftRefusals } from '@traject/db/contact/contact-refusal.repo'
import { createContact as insertContact } from '@traject/db/contact/write-contact'
import { change } from '@traject/db/scope'
import type { ContactInput } from '@traject/domain/contact/inputs'
import { reviewOn } from '@traject/domain/contact/looking-after'
import type { TenantContext } from '../context.ts'
import { ownerOfDraft } from '../item/new-draft.ts'
import { checkContact } from './contact-content.ts'

/**
 * Writes a contact as a draft of the house acted for. Returns its id.
 * @throws DomainError `forbidden`, `invalid`
 */
export async function createContact(ctx: TenantContext, input: ContactInput): Promise<string> {
  const { tenant } = ctx
  const owner = ownerOfDraft(tenant)
  const { ownerOrganisationId: house } = owner
  const { content, isHeldBack, lifts } = await checkContact(ctx, input, house, null)
  const subject = (id: string) => ({ type: 'item', id })
  return change(tenant, { action: 'item.drafted', subject }, async (scope) => {
    const id = await insertContact(scope, {
      ...content,
      ...owner,
      isHeldBack,
      reviewOn: reviewOn(tenant.actor.today),
    })
    if (lifts.length > 0) {
      const lifted = { at: tenant.now, how: input.agreedAnewHow }
      const act = { action: 'contact.agreed-anew', subject: () => subject(id) }
      await change(scope, act, (writing) => liftRefusals(writing, house, lifts, lifted))
    }
    return id
  })
}
