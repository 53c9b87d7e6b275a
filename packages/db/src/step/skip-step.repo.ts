import type { Language } from '@traject/domain/language/language'
import type { StepState } from '@traject/domain/track/move-step'
import { underscored } from '../enum-names.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope, Writing } from '../scope.ts'
import { standing, type TrackFacts } from '../track/track-facts.repo.ts'
import { stepText } from '../track/track-sql.ts'

/** What the form shows by which a step is skipped, or opened again. */
export interface StepHead {
  track: TrackFacts
  id: string
  title: string
  language: Language
  state: StepState
  optional: boolean
}

/** A step that the actor reads whole, or nothing. */
export async function findStepHead(
  scope: TenantScope,
  trackId: string,
  stepId: string,
  reader: Language,
): Promise<StepHead | null> {
  const rows = await scope.connection.$queryRaw<{ head: StepHead }[]>`
    select json_build_object('track', ${standing(scope)}, 'id', s.id, 'title', text.title,
      'language', text.language, 'state', s.state, 'optional', s.optional) as head
    from track t join step s on s.track_id = t.id ${stepText(reader)} ${trackAccess(scope.actor)}
    where t.id = ${trackId}::uuid and s.id = ${stepId}::uuid
      and t.partnership_id = ${scope.partnershipId}::uuid and ${readsAnything}
      and (access.whole or s.id = any(access.step_ids))`
  return rows[0]?.head ?? null
}

/** Writes where a step stands now; under the track's lock. */
export async function writeStepState(scope: Writing<TenantScope>, id: string, state: StepState) {
  await scope.connection.step.update({
    where: { id },
    data: { state: underscored(state), stateSince: scope.now },
  })
}
