import type { SmeMembership } from '../world.ts'
import type { Message, StepFile, StoredFile, Submission } from '../world-steps.ts'
import type { CoachAssignment, Step, Track } from '../world-tracks.ts'
import type { Cast } from './cast.ts'
import { momentBefore, type Voice, voiceFor, voicesOf } from './voices.ts'

type Facts = {
  tracks: readonly Track[]
  steps: readonly Step[]
  coachAssignments: readonly CoachAssignment[]
  smeMemberships: readonly SmeMembership[]
}
type Place = { step: Step; track: Track; smes: Voice[]; coaches: Voice[] }

/** Each step so many times, by chance. */
function places(cast: Cast, facts: Facts, share: number): Place[] {
  const { random } = cast
  return facts.steps.flatMap((step) => {
    const track = facts.tracks.find(({ id }) => id === step.trackId)
    if (!track || !random.chance(share)) return []
    const voices = voicesOf(track, facts.coachAssignments, facts.smeMemberships)
    const place = { step, track, ...voices }
    return random.chance(0.4) ? [place, place] : [place]
  })
}

const at = ({ step }: Place) => {
  const { id: stepId, trackId, partnershipId } = step
  return { partnershipId, trackId, stepId }
}

/** With none, one or two files each, which are nobody else's. */
export function makeSubmissions(cast: Cast, facts: Facts): Submission[] {
  const { random } = cast
  return places(cast, facts, 0.5).map((place, index) => ({
    id: random.id(),
    ...at(place),
    smeId: place.track.smeId,
    personId: voiceFor(cast, place.smes, place.track).personId,
    at: momentBefore(cast),
    body: `Body of submission-${index + 1}-${random.word()}`,
    language: random.pick(['en', 'fr', 'nl'] as const),
    links: random.chance(0.5) ? [`https://example.org/link-${random.word()}`] : [],
    fileIds: Array.from({ length: random.below(3) }, () => random.id()),
  }))
}

/** For that company alone; some were taken away again. */
export function makeStepFiles(cast: Cast, facts: Facts): StepFile[] {
  const { random } = cast
  return places(cast, facts, 0.4).flatMap((place) => {
    const { personId, organisationId } = voiceFor(cast, place.coaches, place.track)
    const removedAt = random.chance(0.35) ? momentBefore(cast) : null
    return {
      id: random.id(),
      ...at(place),
      fileId: random.id(),
      personId,
      organisationId: organisationId ?? place.track.responsibleOrganisationId,
      note: `Note: ${random.word()}`,
      language: random.pick(['en', 'fr', 'nl'] as const),
      removedAt,
    }
  })
}

export function makeMessages(cast: Cast, facts: Facts): Message[] {
  return places(cast, facts, 0.6).map((place, index) => ({
    id: cast.random.id(),
    ...at(place),
    at: momentBefore(cast),
    ...voiceFor(cast, cast.random.chance(0.5) ? place.smes : place.coaches, place.track),
    body: `Body of message-${index + 1}-${cast.random.word()}`,
    language: cast.random.pick(['en', 'fr', 'nl'] as const),
  }))
}

/** Every file that anything names, with a name that nothing else has. */
export function makeStoredFiles(
  cast: Cast,
  rows: readonly { partnershipId: string; personId: string; fileIds: readonly string[] }[],
): StoredFile[] {
  return rows.flatMap(({ partnershipId, personId, fileIds }) =>
    fileIds.map((id) => {
      const name = `${cast.random.word()}.pdf`
      return { id, partnershipId, key: `key-of-${id}`, name, byPersonId: personId }
    }),
  )
}
