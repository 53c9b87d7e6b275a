import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import type { TrackState } from '@traject/domain/track/track-state'
import { Prisma } from '../generated/client.ts'
import { readsAnything, trackAccess } from '../policy-sql.ts'
import type { TenantScope } from '../scope.ts'
import type { LineStep, TrackRow } from './track.repo.ts'
import { smeName, stepText, trackTitle } from './track-sql.ts'
import { coachesOn, housesOn } from './track-view-sql.ts'

const { sql } = Prisma

const PAGE = 40

export interface OverviewRow extends TrackRow {
  coaches: { personName: string; organisationName: string }[]
  houses: { id: string; name: string; side: Side | null }[]
  /** None for a guest: the line is the whole track's. */
  steps: LineStep[]
}

export interface TrackOverview {
  tracks: OverviewRow[]
  /** Of those in the state asked for. */
  count: number
  /** How many there are in each state. */
  states: Partial<Record<TrackState, number>>
  /** What to go on after; none at the end. */
  next: string | null
}

/**
 * A page of the tracks of which the actor reads anything, by the company's name, with their lines.
 * @param state only those in it; null: all
 * @param after the id of the last track seen, or null
 */
export async function overviewTracks(
  scope: TenantScope,
  reader: Language,
  { state, after }: { state: TrackState | null; after: string | null },
): Promise<TrackOverview> {
  const { actor } = scope
  const rows = await scope.connection.$queryRaw<{ view: TrackOverview }[]>`
    with readable as materialized (
      select t.id, t.state, ${smeName(actor)} as name, access.whole, access.summary, access.step_ids
      from track t join sme e on e.id = t.sme_id ${trackAccess(actor)}
      where t.partnership_id = ${scope.partnershipId}::uuid and ${readsAnything}
    ), asked as (
      select * from readable where ${state}::track_state is null or state = ${state}::track_state
    ), shown as (
      select * from asked where ${after}::uuid is null
        or (name collate "und-x-icu", id) > (select seen.name collate "und-x-icu", seen.id
          from readable seen where seen.id = ${after}::uuid)
      order by name collate "und-x-icu", id limit ${PAGE + 1})
    select json_build_object(
      'count', (select count(*) from asked),
      'states', coalesce((select json_object_agg(state, number) from (
        select state, count(*) as number from readable group by state) each_state), '{}'),
      'tracks', coalesce((select json_agg(json_build_object('id', t.id, 'title', title.title,
          'language', title.language, 'state', t.state, 'smeName', access.name,
          'coaches', coalesce((${coachesOn(actor.today)}), '[]'),
          'houses', coalesce((${housesOn(actor.today)}), '[]'),
          'steps', coalesce((${linesOn(reader)}), '[]'))
          order by access.name collate "und-x-icu", t.id)
        from shown access join track t on t.id = access.id ${trackTitle(reader)}), '[]')) as view`
  const { tracks, ...view } = rows[0]?.view ?? { tracks: [], count: 0, states: {} }
  const page = tracks.slice(0, PAGE)
  return { ...view, tracks: page, next: tracks.length > PAGE ? (page.at(-1)?.id ?? null) : null }
}

function linesOn(reader: Language): Prisma.Sql {
  return sql`
    select json_agg(json_build_object('id', s.id, 'title', text.title, 'language', text.language,
      'state', s.state, 'optional', s.optional, 'dueOn', s.due_on::text,
      'houseId', coalesce(s.organisation_id, t.responsible_organisation_id)) order by s.position)
    from step s ${stepText(reader)}
    where s.track_id = t.id and (access.whole or access.summary)`
}
