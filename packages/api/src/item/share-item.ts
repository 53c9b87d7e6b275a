import { tellContact } from '@traject/db/contact/tell-contact'
import { refreshSearch } from '@traject/db/item/search-document'
import {
  findSharePanel,
  type SharedItem,
  type SharePanelFacts,
} from '@traject/db/item/share-panel.repo'
import { updateSharing, updateStatus } from '@traject/db/item/sharing.repo'
import { change } from '@traject/db/scope'
import { publishVersion } from '@traject/db/track-template/template.repo'
import { DomainError } from '@traject/domain/errors'
import type { ShareInput } from '@traject/domain/item/inputs'
import { moveTo } from '@traject/domain/item/item-status'
import {
  type AudienceSummary,
  audienceSummary,
  type SharingHouse,
  sharingBy,
} from '@traject/domain/item/share-item'
import type { ItemKind, Sharing } from '@traject/domain/item/sharing'
import { keysHeldBack, keysOfItem } from '@traject/domain/policy/audience-keys'
import { authorize } from '@traject/domain/policy/can'
import {
  contentProblems,
  narrowAttachments,
  type TemplateProblem,
} from '@traject/domain/track-template/publishing'
import { beforeSharing } from '../contact/before-sharing.ts'
import type { TenantContext } from '../context.ts'
import { sharingFacts } from './facts.ts'

export interface SharePanel {
  item: SharedItem
  houses: Omit<SharingHouse, 'people'>[]
  now: AudienceSummary
  /** Under the choice that is asked about. */
  next: AudienceSummary | null
  /** Of a template: what would stand in the way. */
  problems: TemplateProblem[]
  /** Of a template: the revision of its modules and steps that was looked at. */
  contentRevision: number | null
}

/** Who can see it now, and who would under another choice. Counts say no more than the rule. */
export async function sharePanel(
  ctx: TenantContext,
  id: string,
  choice: ShareInput | null,
): Promise<SharePanel> {
  const facts = await sharingFacts(ctx, id)
  const { item, houses, template } = facts
  authorize(ctx.tenant.actor, 'item.share', item)
  const chosen = choice && sharingBy(choice, item)
  return {
    item,
    houses: houses.map(({ people: _, ...house }) => house),
    now: audienceSummary(item, houses),
    next: chosen && audienceSummary(chosen, houses),
    problems: problemsOf(facts, chosen ?? item, ctx.tenant.actor.today),
    contentRevision: template?.revision ?? null,
  }
}

interface ShareRequest {
  id: string
  revision: number
  contentRevision?: number | undefined
  choice: ShareInput
}

/**
 * Shares an item as chosen, and publishes it where it was a draft: a template as its version 1. Its kind.
 * @throws DomainError `not-found`, `forbidden`, `invalid` (for a template with its problems; for a contact
 *   see before-sharing.ts), `stale`,
 *   `wrong-state` when it was retired
 */
export async function shareItem(ctx: TenantContext, asked: ShareRequest): Promise<ItemKind> {
  const { tenant, language } = ctx
  const { id, revision, choice } = asked
  const { item, houses, template, isHeldBack } = await sharingFacts(ctx, id)
  authorize(tenant.actor, 'item.share', item)
  if (item.status === 'retired') throw new DomainError('wrong-state')
  refuseStrangers(houses, choice)
  const sharing = sharingBy(choice, item)
  const { tells } =
    item.kind === 'contact' ? await beforeSharing(ctx, item, sharing) : { tells: false }
  const audienceKeys = isHeldBack ? keysHeldBack(sharing) : keysOfItem(sharing)
  const stored = { ...sharing, audienceKeys, mayHandOn: choice.mayHandOn }
  const subject = () => ({ type: 'item', id })
  await change(tenant, { action: 'item.shared', subject }, async (scope) => {
    if (!(await updateSharing(scope, id, revision, stored))) throw new DomainError('stale')
    if (tells) {
      await change(scope, { action: 'contact.told', subject }, (writing) =>
        tellContact(writing, id),
      )
    }
    if (item.status === 'draft') {
      authorize(tenant.actor, 'item.publish', item)
      await change(scope, { action: 'item.published', subject }, async (writing) => {
        const to = moveTo(item.status, 'published')
        if (!(await updateStatus(writing, id, item.status, to))) throw new DomainError('stale')
        if (!template) return
        const seen = asked.contentRevision ?? template.revision
        if (!(await publishVersion(writing, template.versionId, seen))) {
          throw new DomainError('stale')
        }
        await refreshSearch(writing, [id])
      })
    }
    if (!template) return
    // Asked of what is stored now: whoever attached something meanwhile counts. Who gives an item to
    // its author alone does not see it any more himself.
    const now = (await findSharePanel(scope, id, language)) ?? {
      item,
      houses,
      template,
      isHeldBack,
    }
    const problems = problemsOf(now, sharing, tenant.actor.today)
    if (problems.length > 0) throw new DomainError('invalid', { problems })
  })
  if (tells) ctx.services.nudge()
  return item.kind
}

/** Takes an item back: it stays with its house, and with those to whom it was assigned. */
export async function retireItem(ctx: TenantContext, id: string): Promise<void> {
  const { item } = await sharingFacts(ctx, id)
  authorize(ctx.tenant.actor, 'item.retire', item)
  const to = moveTo(item.status, 'retired')
  const act = { action: 'item.retired', subject: () => ({ type: 'item', id }) }
  await change(ctx.tenant, act, async (scope) => {
    if (!(await updateStatus(scope, id, item.status, to))) throw new DomainError('stale')
  })
}

/** Only houses that have a seat today can be named. */
function refuseStrangers(houses: readonly SharingHouse[], choice: ShareInput) {
  if (choice.visibility !== 'selected') return
  const seated = new Set(houses.map(({ organisationId }) => organisationId))
  if (choice.houses.every((id) => seated.has(id))) return
  throw new DomainError('invalid', { issues: [{ path: 'houses', message: 'houses-missing' }] })
}

function problemsOf(
  { houses, template }: SharePanelFacts,
  sharing: Sharing,
  today: string,
): TemplateProblem[] {
  if (!template) return []
  const sides = new Map(houses.map(({ organisationId, side }) => [organisationId, side]))
  const narrow = narrowAttachments(sharing, template.attachments, today, (id) => sides.get(id))
  return [...contentProblems(template), ...narrow]
}
