import {
  findLinkedIntroduction,
  lockLinkedIntroduction,
} from '@traject/db/introduction/linked-contact.repo'
import { saveMove } from '@traject/db/introduction/move-introduction.repo'
import { tellOfIntroduction } from '@traject/db/introduction/tell-of-introduction'
import { enqueueForContact } from '@traject/db/outbox/outbox.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import { moveIntroduction } from '@traject/domain/introduction/move-introduction'
import { isOver } from '@traject/domain/introduction/standing'
import type { ApiContext } from '../context.ts'
import { subjectOf } from './look-at-link.ts'

/**
 * The contact agrees or refuses, once. An agreement is told at once to both sides; a refusal moves
 * nothing that anybody else could see.
 * @throws DomainError `not-found`, `too-many-attempts`, `wrong-state` where it was answered, taken back,
 *   is too late or the contact has withdrawn
 */
export async function answerRequest(
  ctx: ApiContext,
  { token, answer }: { token: string; answer: 'agree' | 'refuse' },
): Promise<void> {
  const { byLink, services, client } = ctx
  await services.limits.count(byLink, { act: 'link', account: token, address: client.address })
  const { kind, id } = subjectOf(ctx, token)
  const found = kind === 'introduction' ? await findLinkedIntroduction(byLink, id) : null
  if (!found) throw new DomainError('not-found')
  const { partnershipId, today } = found
  const act = {
    action: answer === 'agree' ? 'introduction.agreed' : 'introduction.refused',
    subject: () => ({ type: 'introduction', id }),
    by: () => ({ partnershipId }),
  }
  await change(byLink, act, async (scope) => {
    const held = await lockLinkedIntroduction(scope, id)
    if (!held || held.isOut) throw new DomainError('wrong-state')
    const state = moveIntroduction(answer, 'contact', { ...held, isOver: isOver(held, today) })
    const isAgreed = state === 'agreed'
    await saveMove(scope, id, { state, isAnswer: true, closes: isAgreed, isSilent: !isAgreed })
    if (!isAgreed) return
    const news = { kind: 'introduction-agreed', introductionId: id, today } as const
    await tellOfIntroduction(scope, { ...news, to: 'both' })
    await enqueueForContact(scope, 'introduction-details', id)
  })
  services.nudge()
}
