import { type AskPage, findAskPage } from '@traject/db/introduction/ask-page.repo'
import {
  type HeldIntroduction,
  lockIntroduction,
} from '@traject/db/introduction/move-introduction.repo'
import type { TenantScope, Writing } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { Language } from '@traject/domain/language/language'
import { isId } from '../found.ts'

/**
 * A contact that is offered to the actor, with for whom he may ask.
 * @throws DomainError `not-found`
 */
export async function askFacts(
  scope: TenantScope,
  itemId: string,
  language: Language,
): Promise<AskPage> {
  const found = isId(itemId) ? await findAskPage(scope, itemId, language) : null
  if (!found) throw new DomainError('not-found')
  return found
}

/**
 * An introduction that the actor reads, held until the transaction ends.
 * @throws DomainError `not-found`
 */
export async function heldFacts(
  scope: Writing<TenantScope>,
  id: string,
): Promise<HeldIntroduction> {
  const held = isId(id) ? await lockIntroduction(scope, id) : null
  if (!held) throw new DomainError('not-found')
  return held
}
