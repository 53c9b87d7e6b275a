/** Resources that were assigned: on the track's page, on their own, and what may be assigned. */
import type { Caller } from '../../../src/app-router.ts'
import { readsTrack, seesItem, type TrackReading } from '../oracle.ts'
import { mayAssign } from '../oracle-steps.ts'
import type { Visit } from '../visit.ts'
import type { ResourceAssignment } from '../world-tracks.ts'
import { tellOnTracks } from './by-each.ts'
import { idsOf, isSample } from './catalogue.ts'
import { type Channel, each } from './channel.ts'
import { withoutRule } from './fault.ts'

interface Told {
  id: string
  item: { id: string } | null
  reason: string
}

export const factsOf = ({ item, reason }: Omit<Told, 'id'>): string[] => [
  reason,
  item?.id ?? 'hidden',
]

/** What a reader of it is told: why, and the item where the first rule shows it to him. */
export function toldOf({ world, who }: Visit, row: ResourceAssignment): string[] {
  const isShown =
    seesItem(world, who, row.itemId) && !(who.kind === 'sme' && row.state === 'recalled')
  return factsOf({ reason: row.reason, item: isShown ? { id: row.itemId } : null })
}

function rowsRead(
  visit: Visit,
  isRead: (reading: TrackReading, row: ResourceAssignment) => boolean,
) {
  const { world, who } = visit
  const rows = world.resourceAssignments.filter((row) =>
    isRead(readsTrack(world, who, row.trackId), row),
  )
  return new Map(rows.map((row): [string, string[]] => [row.id, toldOf(visit, row)]))
}

export const assignedOnTracks: Channel = {
  name: 'resources assigned on a track',
  subject: 'assignment',
  async ask(visit) {
    const { answer: tracks } = await visit.ask((call) => call.track.list())
    const pages = await Promise.all(
      (tracks ?? []).map(({ id }) => visit.ask((call) => call.track.get({ id }))),
    )
    return new Map(
      pages
        .flatMap(({ answer }) => answer?.assignments ?? [])
        .map((told) => [told.id, factsOf(told)]),
    )
  },
  expected: (visit) => rowsRead(visit, ({ whole }) => whole),
  // The first rule of the statement is that of the items.
  fault: withoutRule(/'responsibleName'/),
}

export const assignmentPage: Channel = {
  name: 'page of an assigned resource',
  subject: 'assignment',
  isByEach: true,
  ask(visit, ids) {
    const { world, who } = visit
    // All of the tracks of which anything is read; of the others a few.
    const rows = world.resourceAssignments.filter((row) => {
      const { whole, summary, stepIds } = readsTrack(world, who, row.trackId)
      return whole || summary || stepIds.length > 0 || isSample(visit, row)
    })
    return tellOnTracks(
      visit,
      rows,
      ids,
      (call, { trackId, id }) => call.assignment.get({ trackId, id }),
      ({ assignment }) => factsOf(assignment),
    )
  },
  expected: (visit) =>
    rowsRead(visit, ({ whole, stepIds }, { stepId }) => {
      return whole || (stepId !== null && stepIds.includes(stepId))
    }),
  fault: {
    of: /'content', \(/,
    find: /and \(access\.whole or ra\.step_id = any\(access\.step_ids\)\)/,
    put: '',
  },
}

/** What a coach may choose from, on the first track that he plans. */
export const assignableItems: Channel = {
  name: 'what may be assigned',
  subject: 'item',
  async ask(visit) {
    const trackId = plannedTrack(visit)
    const offered: Map<string, string[]> = new Map()
    let after: string | null = ''
    for (let page = 0; after !== null; page += 1) {
      if (trackId === null) return offered
      if (page === 20) throw new Error('the list does not end')
      const search: Found = await searchAfter(visit, trackId, after)
      for (const id of idsOf(search?.items ?? [])) offered.set(id, ['offered'])
      after = search?.next ?? null
    }
    return offered
  },
  expected(visit) {
    if (!plannedTrack(visit)) return new Map()
    const items = visit.world.items.filter((item) => mayAssign(visit.world, visit.who, item))
    return each(idsOf(items), 'offered')
  },
  fault: {
    of: /i\.may_hand_on[\s\S]*found as not materialized/,
    find: /or i\.may_hand_on/,
    put: 'or true',
  },
}

type Found = Awaited<ReturnType<Caller['assignment']['choose']>>['search']

async function searchAfter(visit: Visit, trackId: string, after: string): Promise<Found> {
  const filter = after === '' ? {} : { after }
  const asked = { trackId, item: null, filter }
  const { answer } = await visit.ask((call) => call.assignment.choose(asked))
  return answer?.search ?? null
}

function plannedTrack({ world, who }: Visit): string | null {
  if (who.kind !== 'professional') return null
  const isPlanned = (id: string) => readsTrack(world, who, id).whole
  return world.tracks.find(({ id }) => isPlanned(id))?.id ?? null
}
