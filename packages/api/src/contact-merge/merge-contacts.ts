import {
  hideAgreed,
  lockPair,
  mergeContacts as writeMerge,
} from '@traject/db/contact/merge-contacts.repo'
import { countRequestsOfPair } from '@traject/db/contact/merge-counts.repo'
import { hashesBehind, ownHashes } from '@traject/db/contact/merged-identities'
import { tellContact } from '@traject/db/contact/tell-contact'
import { labelsOf } from '@traject/db/introduction/ask-page.repo'
import { tellOfIntroduction } from '@traject/db/introduction/tell-of-introduction'
import { change, type TenantScope, type Writing } from '@traject/db/scope'
import {
  CHOSEN_FIELDS,
  defaultChoices,
  JOINED_FIELDS,
  type MergeInput,
  mergeContacts as mergeFaces,
} from '@traject/domain/contact/merging'
import { DomainError } from '@traject/domain/errors'
import { LANGUAGES } from '@traject/domain/language/language'
import { keysHeldBack, keysOfItem } from '@traject/domain/policy/audience-keys'
import { authorize } from '@traject/domain/policy/can'
import { checkContact } from '../contact/contact-content.ts'
import { mustBeTold } from '../contact/must-be-told.ts'
import type { TenantContext } from '../context.ts'
import { type KeptContact, pairFacts } from './pair-facts.ts'

type Ids = Pick<MergeInput, 'keptId' | 'otherId'>

/**
 * Two contacts beside one another, with what would be taken of which, and what happens to requests.
 * @throws DomainError as `pairFacts`
 */
export async function lookAtPair(
  { tenant, actor, language }: TenantContext,
  { keptId, otherId }: Ids,
) {
  authorize(actor, 'contacts.keep', null)
  const { kept, other } = await pairFacts(tenant, keptId, otherId)
  const { of, ofText } = defaultChoices(kept.face, other.face)
  const concepts = [...new Set([...kept.face.concepts, ...other.face.concepts])]
  const shown = ({ contact, face }: KeptContact) => {
    const { id, revision, status, reviewOn, informedBy, informedOn } = contact
    return { id, revision, status, reviewOn, informedBy, informedOn, face }
  }
  return {
    kept: shown(kept),
    other: shown(other),
    defaults: {
      ...Object.fromEntries(
        [...CHOSEN_FIELDS, ...JOINED_FIELDS].map((field) => [field, of(field)]),
      ),
      texts: Object.fromEntries(LANGUAGES.map((language) => [language, ofText(language)])),
    },
    requests: await countRequestsOfPair(tenant, keptId, otherId),
    labels: Object.fromEntries(await labelsOf(tenant, concepts, language)),
  }
}

/**
 * Makes one contact of two of the house, as chosen. What is kept is checked as an edit is.
 * @throws DomainError as `pairFacts`; `stale` where one of them was changed since, `invalid` with where
 */
export async function mergeContacts(ctx: TenantContext, input: MergeInput): Promise<void> {
  const { tenant, actor, services } = ctx
  const { keptId, otherId } = input
  authorize(actor, 'contacts.keep', null)
  await pairFacts(tenant, keptId, otherId)
  const act = { action: 'contact.merged', subject: () => ({ type: 'item', id: keptId }) }
  await change(tenant, act, async (scope) => {
    const held = await lockPair(scope, [keptId, otherId])
    const isAsShown = (id: string, revision: number) =>
      held.get(id)?.isGone === false && held.get(id)?.revision === revision
    if (!isAsShown(keptId, input.keptRevision) || !isAsShown(otherId, input.otherRevision)) {
      throw new DomainError('stale')
    }
    const { kept, other } = await pairFacts(scope, keptId, otherId)
    const face = mergeFaces(kept.face, other.face, input.choices)
    const house = kept.contact.ownerOrganisationId
    const known = {
      own: await ownHashes(scope, keptId),
      behind: await hashesBehind(scope, [keptId, otherId], keptId),
    }
    const current = face.informed === 'not-yet' ? null : kept.contact
    const checked = await checkContact({ ...ctx, tenant: scope }, face, house, current, known)
    const { content, isHeldBack } = checked
    const { informedBy, details } = content
    const isShown = kept.contact.status === 'published'
    const tells =
      isShown && mustBeTold(kept.contact, { informedBy, email: details.email }, 'informed')
    const audienceKeys = (isHeldBack ? keysHeldBack : keysOfItem)(kept.contact)
    const stored = { ...content, isHeldBack, audienceKeys }
    const keptRevision = input.keptRevision
    if (!(await writeMerge(scope, { keptId, otherId, keptRevision, content: stored }))) {
      throw new DomainError('stale')
    }
    if (tells)
      await change(scope, { ...act, action: 'contact.told' }, (w) => tellContact(w, keptId))
    if (isHeldBack) await takeFromHolders(scope, keptId)
  })
  services.nudge()
}

/** One of the two withdrew from every house: who holds details of the other has them no more. */
async function takeFromHolders(scope: Writing<TenantScope>, itemId: string) {
  const { today } = scope.actor
  for (const introductionId of await hideAgreed(scope, itemId)) {
    const subject = () => ({ type: 'introduction', id: introductionId })
    await change(scope, { action: 'introduction.withdrawn', subject }, (writing) =>
      tellOfIntroduction(writing, {
        kind: 'introduction-withdrawn',
        introductionId,
        to: 'requester',
        today,
      }),
    )
  }
}
