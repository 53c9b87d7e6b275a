import { listConcepts } from '@traject/db/concept/concept.repo'
import { findContact } from '@traject/db/contact/contact.repo'
import { readDetails } from '@traject/db/contact/contact-detail.repo'
import { listOwnContacts } from '@traject/db/contact/own-contacts.repo'
import { contactInput } from '@traject/domain/contact/inputs'
import { tellBy } from '@traject/domain/contact/looking-after'
import { undoneUntil } from '@traject/domain/contact/merging'
import { authorize, can } from '@traject/domain/policy/can'
import { z } from 'zod'
import { found } from '../found.ts'
import { mayAsk } from '../introduction/ask-introduction.ts'
import { actsOn } from '../item/acts-on.ts'
import { router, tenantProcedure } from '../trpc.ts'
import { createContact } from './create-contact.ts'
import { dueContacts } from './due-contacts.ts'
import { editContact } from './edit-contact.ts'
import { keptContact } from './facts.ts'
import { lookAgain } from './look-again.ts'
import { withNames } from './with-names.ts'

const subject = z.object({ id: z.string() })
const revision = z.coerce.number().int().positive()

export const contactRouter = router({
  /** The public face; the hidden one where the reader may have it, and how it is kept for its house. */
  get: tenantProcedure.input(subject).query(async ({ ctx, input }) => {
    const contact = await found(input.id, (known) => findContact(ctx.tenant, known, ctx.language))
    const [details = null] = await readDetails(ctx.tenant, [contact.id])
    const { authorPersonId: _, ...shown } = contact
    const acts = actsOn(ctx.actor, contact)
    const isGone = contact.keeping?.withdrawnOn != null
    const may = isGone ? { ...acts, edit: false, share: false } : acts
    const keeps = can(ctx.actor, 'contacts.keep', null) === true
    const merge = keeps ? shown.merge : null
    const mayMerge = keeps && may.edit && contact.status !== 'retired'
    const keeping = shown.keeping && { ...shown.keeping, tellBy: tellBy(shown.keeping.enteredOn) }
    return {
      ...shown,
      details,
      keeping,
      /** The last merge into it, while it can be taken back. */
      merge: merge && { ...merge, until: undoneUntil(merge.on) },
      acts: {
        ...may,
        ask: mayAsk(ctx.tenant, contact),
        lookAgain: may.edit && !isGone,
        merge: mayMerge,
      },
    }
  }),
  /** The house's own, by the name that only it sees. */
  own: tenantProcedure
    .input(z.object({ after: z.uuid().optional().catch(undefined) }))
    .query(async ({ ctx, input }) => {
      authorize(ctx.actor, 'contacts.keep', null)
      const page = await listOwnContacts(ctx.tenant, ctx.language, input.after)
      const oversees = can(ctx.actor, 'contacts.oversee', null) === true
      return { ...page, oversees, contacts: await withNames(ctx.tenant, page.contacts) }
    }),
  /** Which of the house's own are to be looked at again, or told. */
  due: tenantProcedure.query(({ ctx }) => dueContacts(ctx)),
  /** What an empty editor needs; refused to who may not write. */
  blank: tenantProcedure.query(async ({ ctx }) => {
    authorize(ctx.actor, 'item.draft', null)
    return { concepts: await listConcepts(ctx.tenant, ctx.tenant.partnershipId, ctx.language) }
  }),
  /** What the editor of one contact needs. */
  editor: tenantProcedure.input(subject).query(async ({ ctx, input }) => {
    const { contact, details } = await keptContact(ctx.tenant, input.id)
    authorize(ctx.actor, 'item.edit', contact)
    const { partnershipId } = ctx.tenant
    const concepts = await listConcepts(ctx.tenant, partnershipId, ctx.language)
    return { contact, details, concepts }
  }),
  create: tenantProcedure
    .input(contactInput)
    .mutation(({ ctx, input }) => createContact(ctx, input)),
  edit: tenantProcedure
    .input(subject.extend({ revision, contact: contactInput }))
    .mutation(({ ctx, input }) => editContact(ctx, input)),
  lookAgain: tenantProcedure.input(subject).mutation(({ ctx, input }) => lookAgain(ctx, input.id)),
})
