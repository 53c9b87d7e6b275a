import type { IsoDate } from '@traject/domain/calendar/date'
import type { ItemFilter } from '@traject/domain/item/item-filter'
import type { Language } from '@traject/domain/language/language'
import type { StepState } from '@traject/domain/track/move-step'
import { Prisma } from '../generated/client.ts'
import { FACE, facesOf, type ItemRow } from '../item/item-face.ts'
import {
  type FoundItems,
  type ItemPage,
  itemPage,
  searchStatement,
} from '../item/search-items.repo.ts'
import {
  assignableBy,
  handedToCompanies,
  readsAnything,
  trackAccess,
  visibleTo,
} from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import type { TrackRow } from '../track/track.repo.ts'
import { standing, type TrackFacts } from '../track/track-facts.repo.ts'
import { smeName, stepText, trackTitle } from '../track/track-sql.ts'
import { plannedBy } from './assignments-sql.ts'

const { sql } = Prisma

/** All that the page shows on which a coach assigns a resource. */
export interface AssignPage {
  facts: TrackFacts
  track: Pick<TrackRow, 'id' | 'title' | 'language' | 'smeName'>
  steps: {
    id: string
    position: number
    title: string
    language: Language
    state: StepState
    dueOn: IsoDate | null
  }[]
  /** Where which item stands already, of those that the reader sees. */
  standing: { itemId: string; stepId: string | null; assignmentId: string }[]
  /** The item that was chosen, as far as he sees it; else what he may choose from. */
  chosen: (ItemRow & { isAssignable: boolean }) | null
  search: ItemPage | null
}

/**
 * The page of assigning on a track of which the actor reads anything, in one statement: with an item
 * chosen that one, else what a search finds of exactly what he may assign.
 */
export async function findAssignPage(
  scope: TenantScope,
  trackId: string,
  asked: { filter: ItemFilter; itemId: string | null },
  reader: Language,
): Promise<AssignPage | null> {
  const { actor } = scope
  const { filter, itemId } = asked
  const search = itemId
    ? sql`null`
    : sql`(${searchStatement(actor, filter, reader, assignableBy(actor))})`
  const rows = await scope.connection.$queryRaw<
    { view: Omit<AssignPage, 'search'> & { search: FoundItems | null } }[]
  >`
    select json_build_object(
      'facts', ${standing(scope)},
      'track', json_build_object('id', t.id, 'title', title.title, 'language', title.language,
        'smeName', ${smeName(actor)}),
      'steps', coalesce((
        select json_agg(json_build_object('id', s.id, 'position', s.position, 'title', text.title,
          'language', text.language, 'state', s.state, 'dueOn', s.due_on::text) order by s.position)
        from step s ${stepText(reader)} where s.track_id = t.id), '[]'),
      'standing', coalesce((
        select json_agg(json_build_object('itemId', ra.item_id, 'stepId', ra.step_id,
          'assignmentId', ra.id))
        from resource_assignment ra join item i on i.id = ra.item_id
        where ra.track_id = t.id and ra.state <> 'recalled' and ${visibleTo(actor)}), '[]'),
      'chosen', ${itemId ? chosenItem(scope, itemId, reader) : sql`null`},
      'search', ${search}) as view
    from track t join sme e on e.id = t.sme_id ${trackTitle(reader)} ${trackAccess(actor)}
    where t.id = ${trackId}::uuid and t.partnership_id = ${scope.partnershipId}::uuid
      and ${readsAnything}`
  const view = rows[0]?.view
  return view ? { ...view, search: view.search && itemPage(view.search) } : null
}

/** An item, and the tracks on which the actor could assign it: those that he coaches whole. */
export interface ItemAssignPage {
  item: ItemRow & { isAssignable: boolean }
  tracks: (TrackRow & { isThere: boolean })[]
}

/** The page of choosing a track for an item that the actor sees, or nothing. One statement. */
export async function findItemAssignPage(
  scope: TenantScope,
  itemId: string,
  reader: Language,
): Promise<ItemAssignPage | null> {
  const { actor } = scope
  const rows = await scope.connection.$queryRaw<
    { item: ItemAssignPage['item'] | null; tracks: ItemAssignPage['tracks'] }[]
  >`
    select ${chosenItem(scope, itemId, reader)} as item, coalesce((
      select json_agg(json_build_object('id', t.id, 'title', title.title,
        'language', title.language, 'state', t.state, 'smeName', ${smeName(actor)},
        'isThere', exists (select from resource_assignment ra
          where ra.track_id = t.id and ra.item_id = ${itemId}::uuid and ra.state <> 'recalled'))
        order by ${smeName(actor)} collate "und-x-icu", t.id)
      from track t join sme e on e.id = t.sme_id ${trackTitle(reader)} ${trackAccess(actor)}
      where ${plannedBy(actor)}), '[]') as tracks`
  const view = rows[0]
  return view?.item ? { item: view.item, tracks: view.tracks } : null
}

function chosenItem({ actor }: TenantScope, id: string, reader: Language): Prisma.Sql {
  return sql`(
    select ${FACE}::jsonb || jsonb_build_object('isAssignable', p.is_assignable)
    from (select i.*, ${handedToCompanies(actor)} as is_assignable from item i
      where i.id = ${id}::uuid and i.kind = 'resource' and ${visibleTo(actor)}) p
    ${facesOf(reader, actor.today)})`
}
