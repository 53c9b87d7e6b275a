import { once } from '@traject/db/handled-request/once'
import { tell } from '@traject/db/notification/tell'
import { change } from '@traject/db/scope'
import { saveAnswer, saveTrackState } from '@traject/db/track/move-track.repo'
import { lockTrack } from '@traject/db/track/track-facts.repo'
import { recordMove } from '@traject/db/track-event/track-event.repo'
import { authorize } from '@traject/domain/policy/can'
import type { AnswerTrackInput } from '@traject/domain/track/answer-track'
import { moveTrack } from '@traject/domain/track/move-track'
import type { TenantContext } from '../context.ts'
import { trackFacts } from './facts.ts'

/**
 * The company agrees to a proposed track, or declines. Where its first day has come, it is under way
 * at once. From then on its coaches read who is behind the name that was typed.
 * @throws DomainError `not-found`, `forbidden`, `wrong-state` where it was answered already
 */
export async function answerTrack(ctx: TenantContext, input: AnswerTrackInput): Promise<void> {
  const { tenant, services } = ctx
  const { id, requestId, answer } = input
  authorize(tenant.actor, 'track.agree', await trackFacts(tenant, id))
  const agrees = answer === 'agree'
  const done = agrees ? 'agreed' : 'declined'
  const act = { action: `track.${done}`, subject: () => ({ type: 'track', id }) }
  await once(tenant, requestId, (scope) =>
    change(scope, act, async (writing) => {
      await lockTrack(writing, id)
      const { state, startsOn } = await trackFacts(writing, id)
      const { partnershipId, actor } = writing
      const { today } = actor
      const to = moveTrack(answer, 'sme', { state, startsOn, today })
      await saveTrackState(writing, { trackId: id, state: to })
      await saveAnswer(writing, id, agrees)
      const reason = agrees ? '' : input.reason
      const language = input.language ?? ctx.language
      const moved = { partnershipId, trackId: id, move: answer, reason, language }
      const subjectId = await recordMove(writing, moved)
      const kind = agrees ? 'track-agreed' : 'track-declined'
      await tell(writing, { kind, trackId: id, subjectId, today })
      return id
    }),
  )
  services.nudge()
}
