import { boundTo, standingFor } from '@traject/db/contact/merged-identities'
import { findLinkedIntroduction } from '@traject/db/introduction/linked-contact.repo'
import { tellOfIntroduction } from '@traject/db/introduction/tell-of-introduction'
import {
  entriesOfHouse,
  eraseContact,
  holdBackOthers,
  type LockedContact,
  lockContact,
  refuseIdentity,
  tellHouseOfWithdrawal,
  withdrawIntroductions,
} from '@traject/db/introduction/withdraw-contact.repo'
import { change, type Scope, type Writing } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { WithdrawInput } from '@traject/domain/introduction/inputs'
import type { ApiContext } from '../context.ts'
import { subjectOf } from './look-at-link.ts'

type Withdrawing = Writing<Scope<'personal-link'>>

/**
 * The contact withdraws: from the house whose link it holds, or from every house. From the next request
 * on nobody sees its details; whoever held them is told; the house cannot bring the person in again.
 * Doing it twice changes nothing more, but from every house after from this one does.
 * @throws DomainError `not-found`
 */
export async function withdrawContact(
  ctx: ApiContext,
  { token, from }: { token: string } & WithdrawInput,
): Promise<void> {
  const { byLink, services } = ctx
  const { kind, id } = subjectOf(ctx, token)
  const itemId = kind === 'contact' ? id : (await findLinkedIntroduction(byLink, id))?.itemId
  if (!itemId || kind === 'return') throw new DomainError('not-found')
  const act = {
    action: 'contact.withdrawn',
    subject: () => ({ type: 'item', id: itemId }),
    by: ({ partnershipId }: { partnershipId: string }) => ({ partnershipId }),
  }
  await change(byLink, act, async (scope) => {
    await boundTo(scope, [itemId])
    const contact = await lockContact(scope, itemId)
    if (!contact) throw new DomainError('not-found')
    const { ownerOrganisationId, partnershipId, today } = contact
    // With all that it was merged with, and what stands for the house's other entries of it.
    const own = await boundTo(scope, [itemId])
    const alike = await entriesOfHouse(scope, own.hashes, ownerOrganisationId)
    const { ids: entries } = await boundTo(scope, [...own.ids, ...alike])
    const { hashes } = own
    // Its people get one mail of it, however many requests end by it.
    const noticed = contact.withdrawnAt ? null : contact
    for (const entry of entries) {
      for (const one of await withdrawIntroductions(scope, entry, today)) {
        await endsFor(scope, one, { partnershipId, today, to: 'both', noticed })
      }
      await eraseContact(scope, entry)
    }
    await refuseIdentity(scope, hashes, ownerOrganisationId, from === 'every-house')
    if (from === 'every-house') {
      for (const lost of await holdBackOthers(scope, hashes, ownerOrganisationId)) {
        await endsFor(scope, lost.id, { ...lost, to: 'requester', noticed: null })
      }
    }
    if (noticed) await tellHouseOfWithdrawal(scope, await standingFor(scope, itemId), noticed)
    return { partnershipId }
  })
  services.nudge()
}

type Ending = Pick<LockedContact, 'partnershipId' | 'today'> & {
  to: 'both' | 'requester'
  noticed: LockedContact | null
}

/** Each introduction that ends by it leaves its own event, and is told to who loses it. */
async function endsFor(
  scope: Withdrawing,
  introductionId: string,
  { partnershipId, today, to, noticed }: Ending,
) {
  const act = {
    action: 'introduction.withdrawn',
    subject: () => ({ type: 'introduction', id: introductionId }),
    by: () => ({ partnershipId }),
  }
  await change(scope, act, (writing) =>
    tellOfIntroduction(writing, {
      kind: 'introduction-withdrawn',
      introductionId,
      to,
      today,
      noticed,
    }),
  )
}
