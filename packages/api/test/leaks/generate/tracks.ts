import type { TemplateStep, TemplateVersion } from '../world-templates.ts'
import type { Step, StepState, Track, TrackModule, TrackState } from '../world-tracks.ts'
import type { Language } from '../world-words.ts'
import { type Cast, dayOf, type HouseName, type PartnershipName, type SmeName } from './cast.ts'
import { stepWords, titled, translations } from './texts.ts'

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
  // Companies of other houses, which know them by what they typed alone.
  ['north', 'moss', 'harbour', 'proposed'],
  ['north', 'nest', 'mill', 'declined'],
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
export function makeTracks(cast: Cast, versions: readonly TemplateVersion[]): NamedTrack[] {
  const chance = [1, 2].map((number) => ({ row: chanceTrack(cast), suffix: ` ${number}` }))
  const named = tracks.map((row) => ({ row, suffix: '' }))
  return [...named, ...chance].map(({ row, suffix }, index) => {
    const [partnership, sme, house, state] = row
    const isAhead = state === 'proposed' || state === 'declined' || state === 'agreed'
    const partnershipId = cast.partnership[partnership]
    const name = `track-${index + 1}`
    const language = cast.random.pick(['en', 'fr', 'nl'] as const)
    const started = versions.filter(
      (version) => version.partnershipId === partnershipId && version.state !== 'draft',
    )
    return {
      name: `${row.join(' ')}${suffix}`,
      id: cast.random.id(),
      partnershipId,
      smeId: cast.sme[sme],
      responsibleOrganisationId: cast.house[house],
      templateVersionId: cast.random.some(started, 0, 1)[0]?.id ?? null,
      typedName: `typed-${cast.random.word()}`,
      ...titled(cast, name, language),
      translations: translations(cast, language, (other) => titled(cast, name, other)),
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

/** Two modules on most tracks. */
export function makeTrackModules(cast: Cast, tracks: readonly Track[]): TrackModule[] {
  return tracks
    .filter(() => cast.random.chance(0.8))
    .flatMap((track) => [track, track])
    .map((track, index) => ({
      id: cast.random.id(),
      partnershipId: track.partnershipId,
      trackId: track.id,
      ...titled(cast, `module-${index + 1}`, track.language),
    }))
}

const stepStates: readonly StepState[] = [
  ...(['open', 'in-progress', 'submitted', 'changes-requested', 'done', 'skipped'] as const),
]

/** Two to four steps on every track, whatever its template has. */
export function makeSteps(
  cast: Cast,
  tracks: readonly Track[],
  modules: readonly TrackModule[],
  lessons: readonly TemplateStep[],
): Step[] {
  const { random } = cast
  const places = tracks.flatMap((track) =>
    [1, 2, 3, 4].slice(0, 2 + random.below(3)).map((position) => ({ track, position })),
  )
  return places.map(({ track, position }, index) => {
    const headings = modules.filter((module) => module.trackId === track.id)
    const copied = lessons.filter((lesson) => lesson.versionId === track.templateVersionId)
    const words = (language: Language) => stepWords(cast, `step-${index + 1}`, language)
    return {
      id: random.id(),
      partnershipId: track.partnershipId,
      trackId: track.id,
      moduleId: headings[position > 1 ? 1 : 0]?.id ?? null,
      position,
      optional: random.chance(0.3),
      state: random.pick(stepStates),
      ...words(track.language),
      translations: translations(cast, track.language, words),
      dueOn: dayOf(cast, 7 * position - 10),
      organisationId: random.chance(0.2) ? random.pick(Object.values(cast.house)) : null,
      templateStepId: random.some(copied, 0, 1)[0]?.id ?? null,
    }
  })
}
