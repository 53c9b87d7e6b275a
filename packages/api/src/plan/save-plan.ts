import { createHash } from 'node:crypto'
import { once } from '@traject/db/handled-request/once'
import { tell } from '@traject/db/notification/tell'
import {
  countChange,
  forgetUnreadWord,
  type Planned,
  readPlanned,
} from '@traject/db/plan/change-plan.repo'
import { change, type TenantScope, type Writing } from '@traject/db/scope'
import { lockTrack, type TrackFacts } from '@traject/db/track/track-facts.repo'
import { DomainError } from '@traject/domain/errors'
import { isToldOfPlan } from '@traject/domain/plan/plan-state'
import type { TenantContext } from '../context.ts'
import { trackFacts } from '../track/facts.ts'
import { mayPlan } from './facts.ts'

/** Which plan a form was made over, and the form's own id. */
export interface Edition {
  id: string
  revision: number
  requestId: string
}

export interface PlanChange {
  /** Of the audit event. */
  action: string
  /** What the form asks for: the same form sent with other words is another request. */
  asked: unknown
  /** Does it, and says what it was done to. */
  work(scope: Writing<TenantScope>, track: TrackFacts & Planned): Promise<string>
}

/**
 * Changes a plan: once for each form, over the revision that the form was made over, and the company is
 * told once. Everybody else who changes this track waits until it is done.
 * @returns the id of the step or module
 * @throws DomainError `not-found`, `forbidden`, `wrong-state`, `stale` when another was quicker
 */
export async function savePlan(
  { tenant }: TenantContext,
  { id, revision, requestId }: Edition,
  { action, asked, work }: PlanChange,
): Promise<string> {
  mayPlan(tenant, await trackFacts(tenant, id))
  const act = { action, subject: () => ({ type: 'track', id }) }
  return once(tenant, requestOf(requestId, [id, action, asked]), (within) =>
    change(within, act, async (scope) => {
      await lockTrack(scope, id)
      const track = await trackFacts(scope, id)
      mayPlan(scope, track)
      if (!(await countChange(scope, id, revision))) throw new DomainError('stale')
      const subjectId = await work(scope, { ...track, ...(await readPlanned(scope, id)) })
      if (isToldOfPlan(track.state)) {
        await forgetUnreadWord(scope, id)
        const { today } = scope.actor
        await tell(scope, { kind: 'plan-changed', to: 'sme', trackId: id, today })
      }
      return subjectId
    }),
  )
}

/** A page that was gone back to still has its form's id, but may ask for something else. */
function requestOf(requestId: string, asked: unknown): string {
  const hash = createHash('sha256').update(requestId).update(JSON.stringify(asked)).digest('hex')
  const [, a, b, c, d, e] = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hash) ?? []
  return [a, b, c, d, e].join('-')
}
