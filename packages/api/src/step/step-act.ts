import { createHash } from 'node:crypto'
import { once } from '@traject/db/handled-request/once'
import type { TenantScope } from '@traject/db/scope'
import { lockTrack, type StepFacts } from '@traject/db/track/track-facts.repo'
import { DomainError } from '@traject/domain/errors'
import { type Acts, authorize } from '@traject/domain/policy/can'
import type { StepAddress } from '@traject/domain/step/inputs'
import type { TenantContext } from '../context.ts'
import { stepFacts } from '../track/facts.ts'

type StepAct = Extract<keyof Acts, `step.${string}`>

interface Asked extends StepAddress {
  requestId: string
  /** The verb and what it was given: the same page may send other words, and those are heard too. */
  content: unknown
}

/**
 * Does an act on a step once, one after another on its track: the rule and the right are asked first,
 * and again for what `work` gets, which nobody changes until it ends. Who must be told is told.
 * @returns what `work` made
 * @throws DomainError `not-found`, `forbidden`, and what `work` throws
 */
export async function actOnStep(
  { tenant, services }: TenantContext,
  act: StepAct,
  asked: Asked,
  work: (scope: TenantScope, step: StepFacts) => Promise<string>,
): Promise<string> {
  const { trackId, stepId } = asked
  allow(tenant, act, await stepFacts(tenant, trackId, stepId))
  const made = await once(tenant, requestOf(act, asked), async (scope) => {
    await lockTrack(scope, trackId)
    const step = await stepFacts(scope, trackId, stepId)
    allow(scope, act, step)
    return work(scope, step)
  })
  services.nudge()
  return made
}

function allow({ actor }: TenantScope, act: StepAct, { id, track }: StepFacts) {
  authorize(actor, act, { ...track, stepId: id })
}

/** A page that was gone back to sends its request id again, with another text: that is another act. */
function requestOf(act: StepAct, { requestId, trackId, stepId, content }: Asked): string {
  const said = JSON.stringify([requestId, act, trackId, stepId, content])
  const hex = createHash('sha256').update(said).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
    .concat(hex.slice(20, 32))
    .join('-')
}

/**
 * Refuses an answer to what its page did not show.
 * @throws DomainError `stale`
 */
export function refuseUnseen(seen: string, last: string): void {
  if (seen !== last) throw new DomainError('stale')
}
