import { once } from '@traject/db/handled-request/once'
import {
  type HeldIntroduction,
  saveMove,
  saveOutcome,
  writeIntroductionMessage,
} from '@traject/db/introduction/move-introduction.repo'
import { tellOfIntroduction } from '@traject/db/introduction/tell-of-introduction'
import { enqueueForContact } from '@traject/db/outbox/outbox.repo'
import { change, type TenantScope, type Writing } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { MoveIntroductionInput, NoteOutcomeInput } from '@traject/domain/introduction/inputs'
import {
  moveIntroduction as decide,
  whoMoves,
} from '@traject/domain/introduction/move-introduction'
import { answerBy, isOver } from '@traject/domain/introduction/standing'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'
import { heldFacts } from './facts.ts'
import { refuseRevealing, refuseUnreachable } from './refuse-revealing.ts'

type Moving = MoveIntroductionInput & { id: string }
type Move = Moving['move']

/** What the audit calls each. */
const DONE: Record<Move, string> = {
  'ask-back': 'introduction.asked-back',
  reply: 'introduction.replied',
  'pass-on': 'introduction.passed-on',
  decline: 'introduction.declined',
  cancel: 'introduction.cancelled',
}

/**
 * The house or who asked moves an introduction on. Passing it on mails the contact.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`, `invalid` at `words`
 */
export async function moveIntroduction(
  { tenant, language, services }: TenantContext,
  input: Moving,
): Promise<void> {
  const { id, move, words, requestId } = input
  const act = { action: DONE[move], subject: () => ({ type: 'introduction', id }) }
  await once(tenant, requestId, (within) =>
    change(within, act, async (scope) => {
      const held = await heldFacts(scope, id)
      const by = whoMoves(move)
      authorize(scope.actor, by === 'house' ? 'introduction.answer' : 'introduction.follow', held)
      const { today } = scope.actor
      const state = decide(move, by, { ...held, isOver: isOver(held, today), words })
      if (move === 'ask-back' && words) await refuseRevealing(scope, held.itemId, words)
      if (move === 'pass-on') await refuseUnreachable(scope, held.itemId)
      const closes = state === 'declined' || state === 'cancelled'
      const passedOn = state === 'waiting' ? { answerBy: answerBy(today) } : {}
      await saveMove(scope, id, { state, closes, ...passedOn })
      if (words && (move === 'ask-back' || move === 'reply')) {
        const isHouse = by === 'house'
        await writeIntroductionMessage(scope, {
          introductionId: id,
          isHouse,
          body: words,
          language,
        })
      }
      if (state === 'waiting') await enqueueForContact(scope, 'introduction-request', id)
      await tellOthers(scope, id, move)
      return id
    }),
  )
  services.nudge()
}

/** Taking a request back is told to nobody: it is no longer there to be answered. */
async function tellOthers(scope: Writing<TenantScope>, introductionId: string, move: Move) {
  const news = { introductionId, today: scope.actor.today }
  switch (move) {
    case 'ask-back':
      return tellOfIntroduction(scope, { kind: 'introduction-question', to: 'requester', ...news })
    case 'reply':
      return tellOfIntroduction(scope, { kind: 'introduction-asked', to: 'house', ...news })
    case 'pass-on':
    case 'decline':
      return tellOfIntroduction(scope, { kind: 'introduction-decided', to: 'requester', ...news })
    case 'cancel':
      return
  }
}

/**
 * The house notes what came of a meeting, as often as it wants.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` where nobody was introduced
 */
export async function noteOutcome(
  { tenant }: TenantContext,
  { id, outcome, requestId }: NoteOutcomeInput & { id: string },
): Promise<void> {
  const act = {
    action: 'introduction.outcome-noted',
    subject: () => ({ type: 'introduction', id }),
  }
  await once(tenant, requestId, (within) =>
    change(within, act, async (scope) => {
      const held: HeldIntroduction = await heldFacts(scope, id)
      authorize(scope.actor, 'introduction.answer', held)
      if (held.state !== 'agreed') throw new DomainError('wrong-state')
      await saveOutcome(scope, id, outcome)
      return id
    }),
  )
}
