import { createHash, randomUUID } from 'node:crypto'
import { holdVocabulary, saveOwnConcepts } from '@traject/db/concept/own-concept.repo'
import { readVocabulary } from '@traject/db/concept/vocabulary.repo'
import { change, type TenantScope } from '@traject/db/scope'
import type { KnownConcept } from '@traject/domain/concept/import-concepts'
import {
  type ImportPlan,
  type ImportRow,
  planImport,
} from '@traject/domain/concept/import-concepts'
import { type ImportInput, MOST_OWN_CONCEPTS } from '@traject/domain/concept/inputs'
import { DomainError } from '@traject/domain/errors'
import type { Language } from '@traject/domain/language/language'
import { authorize } from '@traject/domain/policy/can'
import { readSkos } from '@traject/skos/read-skos'
import type { Refusal } from '@traject/skos/skos-refusal'
import type { TenantContext } from '../context.ts'

export type ImportPreview =
  /** The file cannot be read. */
  | { refusal: Refusal | { code: 'concepts-full'; line: null } }
  | {
      refusal: null
      rows: ImportRow[]
      /** Names what is shown: the import asks for it, and does that and nothing else. */
      shown: string
    }

/**
 * What an import would do, row by row; it writes nothing.
 * @throws DomainError `forbidden`
 */
export async function previewImport(
  { tenant, language }: TenantContext,
  input: ImportInput,
): Promise<ImportPreview> {
  authorize(tenant.actor, 'vocabulary.edit', null)
  const { refusal, plan, vocabulary } = await planOf(tenant, input)
  if (refusal) return { refusal }
  return { refusal: null, rows: named(plan, vocabulary, language), shown: digestOf(plan) }
}

/**
 * Does what the preview showed, all of it; how many concepts were written.
 * @throws DomainError `forbidden`, `stale` where it would be something else by now, `invalid` at `source`
 */
export async function importConcepts(
  { tenant }: TenantContext,
  { shown, ...input }: ImportInput & { shown: string },
): Promise<number> {
  authorize(tenant.actor, 'vocabulary.edit', null)
  const subject = () => ({ type: 'vocabulary', id: null })
  return change(tenant, { action: 'vocabulary.imported', subject }, async (scope) => {
    await holdVocabulary(scope)
    const { refusal, plan } = await planOf(scope, input)
    if (refusal || plan.rows.some(({ outcome }) => outcome === 'refused')) {
      throw new DomainError('invalid', { issues: [{ path: 'source', message: 'skos-refused' }] })
    }
    if (digestOf(plan) !== shown) throw new DomainError('stale')
    if (plan.writes.length > 0) await saveOwnConcepts(scope, plan.writes)
    return plan.writes.length
  })
}

async function planOf(scope: TenantScope, { source, scheme }: ImportInput) {
  const { concepts, refusal } = await readSkos(source)
  if (refusal) return { refusal }
  const vocabulary = await readVocabulary(scope)
  const newId = (ofScheme: string) => `${ofScheme}/${randomUUID()}`
  const plan = planImport(concepts, vocabulary, { scheme, newId })
  const added = plan.rows.filter(({ outcome }) => outcome === 'new').length
  const own = vocabulary.filter(({ isOwn }) => isOwn).length
  if (own + added > MOST_OWN_CONCEPTS) {
    return { refusal: { code: 'concepts-full', line: null } as const }
  }
  return { refusal: null, plan, vocabulary }
}

const digestOf = ({ rows }: ImportPlan) =>
  createHash('sha256').update(JSON.stringify(rows)).digest('base64url')

/** Reasons speak of concepts by their labels, or by the names that the file gives them. */
function named(
  { rows, ids }: ImportPlan,
  vocabulary: readonly KnownConcept[],
  language: Language,
): ImportRow[] {
  const names = new Map(vocabulary.map(({ id, label }) => [id, label[language]]))
  for (const { iri, label } of rows) {
    const id = ids.get(iri)
    if (id !== undefined && !names.has(id)) names.set(id, label?.text ?? iri)
  }
  return rows.map((row) => ({
    ...row,
    reasons: row.reasons.map((reason) =>
      'about' in reason ? { ...reason, about: names.get(reason.about) ?? reason.about } : reason,
    ),
  }))
}
