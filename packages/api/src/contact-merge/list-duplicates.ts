import { listApart } from '@traject/db/contact/apart.repo'
import { countryOfHouse } from '@traject/db/contact/contact.repo'
import { type OwnFace, ownFaces } from '@traject/db/contact/contact-detail.repo'
import { listMerges, MOST_MERGES, type UndoableMerge } from '@traject/db/contact/undo-merge.repo'
import type { TenantScope } from '@traject/db/scope'
import { duplicatePairs, pairKey } from '@traject/domain/contact/duplicate-pairs'
import { undoneUntil } from '@traject/domain/contact/merging'
import { authorize } from '@traject/domain/policy/can'
import { withNames } from '../contact/with-names.ts'
import type { TenantContext } from '../context.ts'

/** So many pairs are shown of each kind: who works through them finds the others after. */
const MOST = 100

/** The actor's house's own contacts, and which of them may be one. Three statements, however many. */
async function ownPairs(tenant: TenantScope) {
  const { actor } = tenant
  if (actor.kind !== 'professional')
    return { faces: new Map<string, OwnFace>(), pairs: [], apart: [] }
  const faces = await ownFaces(tenant)
  const ids = faces.map(({ id }) => id)
  const apart = await listApart(tenant, ids)
  const country = await countryOfHouse(tenant, actor.organisationId)
  const keys = new Set(apart.map(({ firstId, secondId }) => pairKey(firstId, secondId)))
  const byId = new Map(faces.map((face) => [face.id, face]))
  return { faces: byId, pairs: duplicatePairs(faces, keys, country), apart }
}

/** Named by the contact that was kept. */
const byKept = ({ id: mergeId, keptId: id, ...merge }: UndoableMerge) => ({ ...merge, mergeId, id })

/** First the one that is kept unless somebody says otherwise: what is shared, then the older one. */
function keptFirst(faces: ReadonlyMap<string, OwnFace>, [one, other]: readonly [string, string]) {
  const [its, others] = [faces.get(one), faces.get(other)]
  if (!its || !others) return [one, other] as const
  const isFirst = its.isShared === others.isShared ? its.since <= others.since : its.isShared
  return isFirst ? ([one, other] as const) : ([other, one] as const)
}

/**
 * What may be one of the house's contacts, what it set apart, and which merges it may take back; all of
 * it, or what concerns one contact. Of what the actor may not read nothing is compared.
 * @throws DomainError `forbidden`
 */
export async function listDuplicates({ tenant, actor }: TenantContext, of: string | null) {
  authorize(actor, 'contacts.keep', null)
  const { faces, pairs, apart } = await ownPairs(tenant)
  const called = (id: string) => {
    const { name = '', organisation = '', phone = '', email = '' } = faces.get(id) ?? {}
    return { id, name, organisation, phone, email }
  }
  const concerned = (ids: readonly [string, string]) => of === null || ids.includes(of)
  const shown = pairs.filter(({ ids }) => concerned(ids))
  const merges = await withNames(tenant, (await listMerges(tenant, of)).map(byKept))
  const set = apart.filter(({ firstId, secondId }) => concerned([firstId, secondId]))
  return {
    of: of !== null && faces.has(of) ? called(of) : null,
    count: shown.length,
    pairs: shown.slice(0, MOST).map(({ ids, why }) => {
      const [one, other] = keptFirst(faces, ids)
      return { one: called(one), other: called(other), why }
    }),
    apartCount: set.length,
    apart: set.slice(0, MOST).map(({ firstId, secondId }) => {
      return { one: called(firstId), other: called(secondId) }
    }),
    hasMoreMerges: merges.length > MOST_MERGES,
    merges: merges
      .slice(0, MOST_MERGES)
      .map(({ mergeId: id, id: keptId, name, mergedOn, isLast }) => {
        return { id, keptId, name, mergedOn, until: undoneUntil(mergedOn), isLast }
      }),
  }
}
