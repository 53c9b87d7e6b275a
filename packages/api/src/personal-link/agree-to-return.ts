import {
  agreeToReturn as agree,
  findLinkedReturn,
  type LinkedReturn,
} from '@traject/db/introduction/contact-return.repo'
import { change } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { ApiContext } from '../context.ts'
import { subjectOf } from './look-at-link.ts'

type Standing = 'open' | 'agreed' | 'late'

/**
 * What a house asks of somebody who withdrew. Changes nothing.
 * @throws DomainError `not-found`
 */
export async function lookAtReturn(ctx: ApiContext, token: string) {
  const { house, partnership, ...found } = (await returnOf(ctx, token)).found
  return { house, partnership, standing: standingOf(found) }
}

/**
 * The person agrees that this house may bring him in again. Once: doing it again changes nothing.
 * @throws DomainError `not-found`, `wrong-state` when it comes too late
 */
export async function agreeToReturn(ctx: ApiContext, token: string): Promise<void> {
  const { id, found } = await returnOf(ctx, token)
  const standing = standingOf(found)
  if (standing === 'agreed') return
  if (standing === 'late') throw new DomainError('wrong-state')
  const { partnershipId } = found
  const act = {
    action: 'contact.agreed-anew',
    subject: () => ({ type: 'contact-return', id }),
    by: () => ({ partnershipId }),
  }
  await change(ctx.byLink, act, (scope) => agree(scope, id, found))
}

async function returnOf(ctx: ApiContext, token: string) {
  const { kind, id } = subjectOf(ctx, token)
  const found = kind === 'return' ? await findLinkedReturn(ctx.byLink, id) : null
  if (!found) throw new DomainError('not-found')
  return { id, found }
}

function standingOf({
  agreedAt,
  answerBy,
  today,
}: Pick<LinkedReturn, 'agreedAt' | 'answerBy' | 'today'>): Standing {
  if (agreedAt) return 'agreed'
  return today > answerBy ? 'late' : 'open'
}
