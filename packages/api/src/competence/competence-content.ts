import type { CompetenceContent } from '@traject/db/competence/competence.repo'
import { listNameable } from '@traject/db/competence/nameable.repo'
import type { TenantScope } from '@traject/db/scope'
import { saysWhatItHelpsWith } from '@traject/domain/competence/competence'
import type { CompetenceInput } from '@traject/domain/competence/inputs'
import { DomainError, type FieldIssue } from '@traject/domain/errors'
import { itemContentOf } from '../item/item-content.ts'

/**
 * What a form says, as it is stored. Who is named acts for the house today.
 * @throws DomainError `invalid` at `concepts`, where they do not say what it helps with, and at `who`
 */
export async function contentOf(
  scope: TenantScope,
  input: CompetenceInput,
): Promise<CompetenceContent> {
  const { who, languages, level, sides, hoursAMonth, meets } = input
  const content = await itemContentOf(scope, input)
  const issues: FieldIssue[] = []
  if (!saysWhatItHelpsWith(content.conceptClosure)) {
    issues.push({ path: 'concepts', message: 'competence-missing' })
  }
  const people = who === 'house' ? [] : await listNameable(scope)
  if (who !== 'house' && people.every(({ id }) => id !== who)) {
    issues.push({ path: 'who', message: 'person-gone' })
  }
  if (issues.length > 0) throw new DomainError('invalid', { issues })
  const personId = who === 'house' ? null : who
  return { ...content, personId, languages, level, sides, hoursAMonth: hoursAMonth ?? null, meets }
}
