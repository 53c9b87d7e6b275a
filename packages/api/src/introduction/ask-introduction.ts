import { lockHouse } from '@traject/db/affiliation/affiliation.repo'
import { once } from '@traject/db/handled-request/once'
import { labelsOf } from '@traject/db/introduction/ask-page.repo'
import { countRequests, createIntroduction } from '@traject/db/introduction/move-introduction.repo'
import { tellOfIntroduction } from '@traject/db/introduction/tell-of-introduction'
import { holdContact } from '@traject/db/introduction/withdraw-contact.repo'
import { change, type TenantScope } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { factsOffered, factsToSend } from '@traject/domain/introduction/facts'
import type { AskIntroductionInput } from '@traject/domain/introduction/inputs'
import { monthOf, takesMore } from '@traject/domain/introduction/limit'
import type { ItemStatus } from '@traject/domain/item/sharing'
import { authorize, can } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { askFacts } from './facts.ts'

/** Whether a contact's page offers to ask, and what asking needs. */
export async function lookAtAsking({ tenant, language }: TenantContext, itemId: string) {
  const { contact, openId, forWhom } = await askFacts(tenant, itemId, language)
  authorize(tenant.actor, 'introduction.ask', null)
  const offered = forWhom.filter((whom) => mayBeFor(tenant, contact.ownerId, whom.value))
  const labels = await labelsOf(
    tenant,
    offered.flatMap(({ sectors }) => sectors),
    language,
  )
  return {
    contact,
    openId,
    isFull: !takesMore(
      await countRequests(tenant, contact.ownerId, monthOf(tenant.actor.today).from),
    ),
    month: monthOf(tenant.actor.today),
    forWhom: offered.map(({ smeId: _, ...whom }) => {
      return { value: whom.value, name: whom.name, facts: factsOffered(whom) }
    }),
    labels: Object.fromEntries(labels),
  }
}

/** For the button of a contact's page: what is offered may be asked for. */
export const mayAsk = ({ actor }: TenantScope, { status }: { status: ItemStatus }) =>
  status === 'published' && can(actor, 'introduction.ask', null) === true

/**
 * Asks to meet a contact. One at a time for a requester and a contact, as many a month as its house takes.
 * @returns the introduction's id
 * @throws DomainError `not-found`, `forbidden`, `invalid` at `forWhom` or for the whole form
 */
export async function askIntroduction(
  { tenant, language, services }: TenantContext,
  { itemId, ...input }: AskIntroductionInput & { itemId: string },
): Promise<string> {
  await askFacts(tenant, itemId, language)
  authorize(tenant.actor, 'introduction.ask', null)
  const { today } = tenant.actor
  const subject = (id: string) => ({ type: 'introduction', id })
  const id = await once(tenant, input.requestId, (within) =>
    change(within, { action: 'introduction.asked', subject }, async (scope) => {
      const { contact, forWhom } = await askFacts(scope, itemId, language)
      const whom = forWhom.find(({ value }) => value === input.forWhom)
      if (!whom || !mayBeFor(scope, contact.ownerId, whom.value)) refuse('forWhom', 'choose-one')
      // Requests to one house one after another, so that its number holds.
      await lockHouse(scope, contact.ownerId)
      if (!(await holdContact(scope, itemId))) throw new DomainError('not-found')
      if (!takesMore(await countRequests(scope, contact.ownerId, monthOf(today).from))) {
        refuse('', 'requests-full')
      }
      const made = await createIntroduction(scope, {
        itemId,
        ownerOrganisationId: contact.ownerId,
        forSmeId: whom.smeId,
        why: input.why,
        language: input.language,
        facts: factsToSend(whom, input.facts, input),
      })
      if (!made) refuse('', 'already-asked')
      const news = { kind: 'introduction-asked', introductionId: made, today } as const
      await tellOfIntroduction(scope, { ...news, to: 'house' })
      return made
    }),
  )
  services.nudge()
  return id
}

/** A house does not ask itself to meet its own contact; for its companies its coaches do. */
function mayBeFor({ actor }: TenantScope, ownerId: string, value: string): boolean {
  return value !== 'house' || actor.kind !== 'professional' || actor.organisationId !== ownerId
}

function refuse(path: string, message: string): never {
  throw new DomainError('invalid', { issues: [{ path, message }] })
}
