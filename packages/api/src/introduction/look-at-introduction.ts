import { type ContactDetails, readDetails } from '@traject/db/contact/contact-detail.repo'
import { labelsOf } from '@traject/db/introduction/ask-page.repo'
import {
  findIntroduction,
  type IntroductionRow,
  type IntroductionView,
  listIntroductions,
} from '@traject/db/introduction/introduction.repo'
import type { TenantScope } from '@traject/db/scope'
import { DomainError } from '@traject/domain/errors'
import type { IntroductionListInput } from '@traject/domain/introduction/inputs'
import { introductionMovesFrom } from '@traject/domain/introduction/move-introduction'
import { isOver, shownState } from '@traject/domain/introduction/standing'
import { can } from '@traject/domain/policy/can'
import { writeVcards } from '@traject/exchange/write-vcards'
import type { TenantContext } from '../context.ts'
import { found } from '../found.ts'

type Side = 'house' | 'requester'
type Details = Omit<ContactDetails, 'itemId'>

/** What a list shows of one: how it stands for its reader, and nothing from which more could be read. */
function shownRow(
  { state, isHidden, isClosed: _, ...row }: IntroductionRow,
  to: Side,
  today: string,
) {
  const standing = shownState({ state, isHidden, answerBy: row.answerBy }, to, today)
  // Of a contact whose face the reader does not see he has no address either.
  const itemId = row.contact ? row.itemId : null
  return {
    ...row,
    itemId,
    standing,
    outcome: to === 'house' || standing === 'agreed' ? row.outcome : null,
  }
}

/** The house's requests, or one's own, with what stands where. */
export async function lookAtIntroductions(
  { tenant, language }: TenantContext,
  asked: IntroductionListInput,
) {
  const { actor } = tenant
  const receives = can(actor, 'introductions.receive', null) === true
  const side = receives ? asked.side : 'asked'
  const { rows, next } = await listIntroductions(tenant, { ...asked, side }, language)
  const to = side === 'received' ? 'house' : 'requester'
  return {
    side,
    receives,
    mayLimit: can(actor, 'introductions.limit', null) === true,
    rows: rows.map((row) => shownRow(row, isOwn(actor, row) ? 'house' : to, actor.today)),
    next,
  }
}

/** A coach of the very house is shown what his house is shown. */
function isOwn(actor: TenantScope['actor'], row: { ownerOrganisationId: string }): boolean {
  return actor.kind === 'professional' && actor.organisationId === row.ownerOrganisationId
}

/**
 * One introduction as its reader may know it. The contact's details go to who asked, once the contact
 * agreed and while it has not withdrawn.
 * @throws DomainError `not-found`
 */
export async function lookAtIntroduction({ tenant, language }: TenantContext, id: string) {
  const found = await viewOf(tenant, id, language)
  const { today } = tenant.actor
  const to = found.isHouse ? 'house' : 'requester'
  const { isHouse, isRequester, messages, why, facts, language: written, ...row } = found
  const { standing, ...shown } = shownRow(row, to, today)
  const moves = (
    [...(isHouse ? ['house'] : []), ...(isRequester ? ['requester'] : [])] as Side[]
  ).flatMap((by) => introductionMovesFrom(by, { ...found, isOver: isOver(found, today) }))
  const keys = facts.filter(({ key }) => key === 'sectors').flatMap((fact) => fact.keys ?? [])
  return {
    introduction: {
      ...shown,
      standing,
      why,
      facts,
      language: written,
      passedOnAt: found.passedOnAt,
      agreedAt: standing === 'agreed' ? found.agreedAt : null,
      messages,
    },
    isHouse,
    isRequester,
    moves,
    mayNote: isHouse && found.state === 'agreed',
    labels: Object.fromEntries(await labelsOf(tenant, keys, language)),
    details: await detailsOf(tenant, found, standing),
  }
}

/**
 * The card of an agreed introduction for an address book: a vCard of version 4.0.
 * @throws DomainError `not-found` for whoever does not hold the details
 */
export async function agreedCard(ctx: TenantContext, id: string): Promise<string> {
  const { details } = await lookAtIntroduction(ctx, id)
  if (!details) throw new DomainError('not-found')
  return writeVcards([{ ...details, role: '', uid: id }])
}

async function detailsOf(
  tenant: TenantScope,
  found: IntroductionView,
  standing: string,
): Promise<Details | null> {
  if (!found.isRequester || standing !== 'agreed') return null
  const [details] = await readDetails(tenant, [found.itemId])
  if (!details) return null
  // Who asked need not see the contact's public face any more, nor have its address.
  const { itemId: _, ...shown } = details
  return shown
}

async function viewOf(tenant: TenantScope, id: string, language: TenantContext['language']) {
  return found(id, (known) => findIntroduction(tenant, known, language))
}
