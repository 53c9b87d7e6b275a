import { countryOfHouse } from '@traject/db/contact/contact.repo'
import { once } from '@traject/db/handled-request/once'
import { createReturn } from '@traject/db/introduction/contact-return.repo'
import { enqueueForContact } from '@traject/db/outbox/outbox.repo'
import { change } from '@traject/db/scope'
import { identitiesOf } from '@traject/domain/contact/identity'
import { DomainError } from '@traject/domain/errors'
import type { AskReturnInput } from '@traject/domain/introduction/inputs'
import { answerBy } from '@traject/domain/introduction/standing'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'

/**
 * A house asks somebody who may have withdrawn to let itself bring him in again. It is told nothing: the
 * same is written and answered whoever it is, and whether a mail leaves is decided later.
 * @throws DomainError `forbidden`, `too-many-attempts`
 */
export async function askReturn(
  { tenant, services, client }: TenantContext,
  { requestId, email, language }: AskReturnInput,
): Promise<void> {
  const { actor } = tenant
  authorize(actor, 'introductions.receive', null)
  if (actor.kind !== 'professional') throw new DomainError('not-found')
  const { address } = client
  await services.limits.count(tenant, { act: 'invitation', account: actor.organisationId, address })
  const country = await countryOfHouse(tenant, actor.organisationId)
  const identities = identitiesOf({ email, phone: '' }, country)
  const hashes = identities.map((one) => services.keyring.hash('contact-identity', one))
  const subject = (id: string) => ({ type: 'contact-return', id })
  await once(tenant, requestId, (within) =>
    change(within, { action: 'contact-return.asked', subject }, async (scope) => {
      const row = { email, language, hashes, answerBy: answerBy(actor.today) }
      const id = await createReturn(scope, row)
      await enqueueForContact(scope, 'contact-return', id)
      return id
    }),
  )
  services.nudge()
}
