import { type Concept, closures } from '@traject/domain/concept/concept'
import type { Scope, Writing } from '../scope.ts'
import { refreshConcepts } from './refresh-concepts.ts'
import { writeLabels } from './write-labels.ts'

/**
 * Reads the base vocabulary in anew: the same in every partnership. What partnerships have of their own
 * stays, and what items carry follows.
 */
export async function replaceBaseVocabulary(
  scope: Writing<Scope<'operator'>>,
  concepts: readonly Concept[],
) {
  const closure = closures(concepts)
  const { connection } = scope
  await connection.concept.deleteMany({ where: { partnershipId: null } })
  await connection.concept.createMany({
    data: concepts.map(({ id, scheme, broader, related }, position) => ({
      id,
      scheme,
      broader: [...broader],
      related: [...related],
      closure: closure.get(id) ?? [id],
      position,
    })),
  })
  await writeLabels(scope, null, concepts)
  await refreshConcepts(scope, null)
}

export async function readSetting(scope: Scope<'operator'>, key: string): Promise<string | null> {
  return (await scope.connection.setting.findUnique({ where: { key } }))?.value ?? null
}

export async function writeSetting(scope: Writing<Scope<'operator'>>, key: string, value: string) {
  await scope.connection.setting.upsert({
    where: { key },
    create: { key, value },
    update: { value },
  })
}
