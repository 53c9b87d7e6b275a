import { randomUUID } from 'node:crypto'
import {
  countOwnConcepts,
  findOwnRevision,
  holdVocabulary,
  type OwnConcept,
  saveOwnConcepts,
} from '@traject/db/concept/own-concept.repo'
import { readVocabulary } from '@traject/db/concept/vocabulary.repo'
import { change, type TenantScope, type Writing } from '@traject/db/scope'
import { type ConceptProblem, checkConcepts } from '@traject/domain/concept/check-concepts'
import { MOST_OWN_CONCEPTS, type OwnConceptInput } from '@traject/domain/concept/inputs'
import { DomainError } from '@traject/domain/errors'
import { authorize } from '@traject/domain/policy/can'
import type { TenantContext } from '../context.ts'

const subject = (id: string) => ({ type: 'concept', id })

/**
 * Adds a concept to the partnership's own; its id.
 * @throws DomainError `forbidden`, `invalid`
 */
export async function addConcept(
  { tenant }: TenantContext,
  input: OwnConceptInput,
): Promise<string> {
  authorize(tenant.actor, 'vocabulary.edit', null)
  return change(tenant, { action: 'concept.added', subject }, async (scope) => {
    await holdVocabulary(scope)
    if ((await countOwnConcepts(scope)) >= MOST_OWN_CONCEPTS) refuse('label.en', 'concepts-full')
    const id = `${input.scheme}/${randomUUID()}`
    await save(scope, { id, iri: null, ...input })
    return id
  })
}

/**
 * Saves one of the partnership's own over the revision that the form was made from.
 * @throws DomainError `not-found`, `forbidden`, `stale`, `invalid`
 */
export async function editConcept(
  { tenant }: TenantContext,
  { id, revision, concept }: { id: string; revision: number; concept: OwnConceptInput },
): Promise<void> {
  authorize(tenant.actor, 'vocabulary.edit', null)
  await change(tenant, { action: 'concept.edited', subject: () => subject(id) }, async (scope) => {
    await holdVocabulary(scope)
    const stored = await findOwnRevision(scope, id)
    if (stored === null) throw new DomainError('not-found')
    if (stored !== revision) throw new DomainError('stale')
    const before = (await readVocabulary(scope)).find((one) => one.id === id)
    await save(scope, { id, iri: before?.iri ?? null, ...concept })
  })
}

async function save(scope: Writing<TenantScope>, concept: OwnConcept) {
  const others = (await readVocabulary(scope)).filter(({ id }) => id !== concept.id)
  const problems = checkConcepts([concept], [...others, concept]).get(concept.id) ?? []
  if (problems.length > 0) {
    throw new DomainError('invalid', { issues: problems.map(issueOf) })
  }
  await saveOwnConcepts(scope, [concept])
}

/** Beside the field that is about it. */
function issueOf(problem: ConceptProblem): { path: string; message: string } {
  switch (problem.code) {
    case 'label-taken':
      return { path: `label.${problem.language}`, message: 'label-taken' }
    case 'broader-unknown':
      return { path: 'broader', message: 'concepts-unknown' }
    case 'circle':
      return { path: 'broader', message: 'concept-circle' }
    case 'related-unknown':
      return { path: 'related', message: 'concepts-unknown' }
    case 'related-broader':
      return { path: 'related', message: 'related-broader' }
  }
}

function refuse(path: string, message: string): never {
  throw new DomainError('invalid', { issues: [{ path, message }] })
}
