import type { Step, Track, TrackState } from '../world-tracks.ts'
import { type Cast, dayOf, type HouseName, type PartnershipName, type SmeName } from './cast.ts'

export type TrackRow = readonly [PartnershipName, SmeName, HouseName, TrackState]

/** A row is also the track's name in the tables of assignments: no two are alike. */
const tracks: readonly TrackRow[] = [
  ['north', 'kite', 'harbour', 'active'],
  ['north', 'kite', 'harbour', 'closed'],
  ['north', 'kite', 'harbour', 'proposed'],
  ['north', 'kite', 'mill', 'follow-up'],
  ['north', 'loom', 'harbour', 'declined'],
  ['north', 'loom', 'mill', 'agreed'],
  ['north', 'loom', 'forge', 'active'], // the house's seat has ended
  ['north', 'moss', 'mill', 'paused'],
  ['north', 'moss', 'dome', 'active'], // the seat ends tonight
  ['north', 'nest', 'attic', 'completed'], // the seat came back on another side
  ['north', 'nest', 'arcade', 'agreed'], // the seat begins tomorrow
  ['north', 'pearl', 'dome', 'stopped'],
  ['north', 'pearl', 'harbour', 'closed'],
  ['north', 'pearl', 'mill', 'proposed'],
  // Quill has people, and no track that gives them keys.
  ['north', 'quill', 'harbour', 'proposed'],
  ['north', 'quill', 'mill', 'declined'],
  ['north', 'quill', 'attic', 'closed'],
  ['south', 'loom', 'mill', 'active'],
  ['south', 'loom', 'forge', 'follow-up'],
  ['south', 'opal', 'harbour', 'agreed'],
  ['south', 'opal', 'attic', 'paused'],
  ['south', 'opal', 'arcade', 'active'],
  ['south', 'pearl', 'mill', 'closed'],
  ['south', 'kite', 'harbour', 'active'], // nobody of kite is in the south
  ['east', 'opal', 'forge', 'active'],
  ['east', 'opal', 'harbour', 'stopped'],
  ['east', 'opal', 'mill', 'completed'],
  ['east', 'nest', 'forge', 'proposed'],
]

export const trackStates: readonly TrackState[] = [
  ...(['proposed', 'declined', 'agreed', 'active', 'paused'] as const),
  ...(['completed', 'stopped', 'follow-up', 'closed'] as const),
]

export type NamedTrack = Track & { name: string }

/** 'north kite harbour active' and so on; the tracks of chance have a number behind. */
export function makeTracks(cast: Cast): NamedTrack[] {
  const chance = [1, 2].map((number) => ({ row: chanceTrack(cast), suffix: ` ${number}` }))
  const named = tracks.map((row) => ({ row, suffix: '' }))
  return [...named, ...chance].map(({ row, suffix }, index) => {
    const [partnership, sme, house, state] = row
    const isAhead = state === 'proposed' || state === 'declined' || state === 'agreed'
    return {
      name: `${row.join(' ')}${suffix}`,
      id: cast.random.id(),
      partnershipId: cast.partnership[partnership],
      smeId: cast.sme[sme],
      responsibleOrganisationId: cast.house[house],
      title: `Title of track-${index + 1}-${cast.random.word()}`,
      language: cast.random.pick(['en', 'fr', 'nl'] as const),
      state,
      startsOn: dayOf(cast, isAhead ? 14 : -60),
    }
  })
}

function chanceTrack({ random }: Cast): TrackRow {
  return [
    random.pick(['north', 'south', 'east'] as const),
    random.pick(['kite', 'loom', 'moss', 'nest', 'opal', 'pearl'] as const),
    random.pick(['harbour', 'mill', 'forge', 'dome', 'attic'] as const),
    random.pick(trackStates),
  ]
}

/** Two to four steps on every track. */
export function makeSteps(cast: Cast, tracks: readonly Track[]): Step[] {
  const places = tracks.flatMap((track) =>
    [1, 2, 3, 4].slice(0, 2 + cast.random.below(3)).map((position) => ({ track, position })),
  )
  return places.map(({ track, position }, index) => ({
    id: cast.random.id(),
    partnershipId: track.partnershipId,
    trackId: track.id,
    position,
    title: `Title of step-${index + 1}-${cast.random.word()}`,
    language: track.language,
    dueOn: dayOf(cast, 7 * position),
  }))
}
