import type { Language } from '@traject/domain/language/language'
import type { StepState } from '@traject/domain/track/move-step'
import { underscored } from '../enum-names.ts'
import type { TenantScope, Writing } from '../scope.ts'

/** Whom the actor acts for, as history keeps it. */
function actingFor({ actor }: TenantScope) {
  return actor.kind === 'sme'
    ? { personId: actor.personId, smeId: actor.smeId, organisationId: null }
    : { personId: actor.personId, smeId: null, organisationId: actor.organisationId }
}

export interface StepKey {
  trackId: string
  stepId: string
}

export async function saveStepState(scope: Writing<TenantScope>, id: string, state: StepState) {
  await scope.connection.step.update({
    where: { id },
    data: { state: underscored(state), stateSince: scope.now },
  })
}

/** The last that was handed in on a step; empty where nothing was. */
export async function lastSubmissionId(scope: TenantScope, stepId: string): Promise<string> {
  const last = await scope.connection.submission.findFirst({
    where: { stepId, partnershipId: scope.partnershipId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return last?.id ?? ''
}

export interface NewSubmission extends StepKey {
  smeId: string
  body: string
  language: Language
  links: string[]
  fileIds: string[]
}

export async function createSubmission(
  scope: Writing<TenantScope>,
  { fileIds, ...submission }: NewSubmission,
): Promise<string> {
  const { connection, partnershipId, now, actor } = scope
  const files = fileIds.map((fileId, position) => ({ fileId, position }))
  const { id } = await connection.submission.create({
    data: {
      ...submission,
      partnershipId,
      personId: actor.personId,
      at: now,
      files: { createMany: { data: files } },
    },
    select: { id: true },
  })
  return id
}

/** Writes into a step's thread; the track has moved by it. */
export async function createMessage(
  scope: Writing<TenantScope>,
  message: StepKey & { body: string; language: Language },
): Promise<string> {
  const { connection, partnershipId, now } = scope
  const { id } = await connection.message.create({
    data: { ...message, ...actingFor(scope), partnershipId, at: now },
    select: { id: true },
  })
  await touchTrack(scope, message.trackId)
  return id
}

export interface NewStepFile extends StepKey {
  organisationId: string
  fileId: string
  note: string
  language: Language
}

export async function createStepFile(
  scope: Writing<TenantScope>,
  file: NewStepFile,
): Promise<string> {
  const { connection, partnershipId, now, actor } = scope
  const { id } = await connection.stepFile.create({
    data: { ...file, partnershipId, personId: actor.personId, createdAt: now },
    select: { id: true },
  })
  await touchTrack(scope, file.trackId)
  return id
}

/** The house that gave a file which still stands on a step, or nothing. */
export async function findStepFileGiver(
  scope: TenantScope,
  { trackId, stepId }: StepKey,
  id: string,
): Promise<string | null> {
  const row = await scope.connection.stepFile.findFirst({
    where: { id, trackId, stepId, partnershipId: scope.partnershipId, removedAt: null },
    select: { organisationId: true },
  })
  return row?.organisationId ?? null
}

/** Takes a file away from a step: history keeps the row, nobody is served the file any more. */
export async function removeStepFile(scope: Writing<TenantScope>, id: string) {
  await scope.connection.stepFile.update({ where: { id }, data: { removedAt: scope.now } })
}

async function touchTrack(scope: Writing<TenantScope>, id: string) {
  await scope.connection.track.update({ where: { id }, data: { movedAt: scope.now } })
}
