import { randomUUID } from 'node:crypto'
import { type Base, BEGINNING } from './base-people.ts'
import { languageOf, textOf, titleOf } from './words.ts'

const DAY = 86_400_000
/** So many companies are coached by the first coach; the rest go round the others. */
const OF_FIRST_COACH = 40

interface Sizes {
  steps: number
  now: Date
  items: readonly string[]
}

interface Track {
  id: string
  smeId: string
  ownerId: string
  coach: Base['coaches'][number]
  steps: string[]
  n: number
}

/** A track for each company: half of its steps done, one handed in or begun, the rest open. */
export async function writeTracks(base: Base, { steps, now, items }: Sizes) {
  const tracks = base.smes.map(({ id: smeId, ownerId }, n): Track => {
    const others = 1 + (n % (base.coaches.length - 1))
    const coach = base.coaches[n < OF_FIRST_COACH ? 0 : others]
    if (!coach) throw new Error('The bench has no coaches')
    // The page that is measured has twelve.
    const count = n === 0 ? 12 : steps
    const ids = Array.from({ length: count }, () => randomUUID())
    return { id: randomUUID(), smeId, ownerId, coach, steps: ids, n }
  })
  await writeFrames(base, tracks, now)
  await writeSteps(base, tracks, now)
  await writeWork(base, tracks, { now, items })
}

async function writeFrames({ connection, partnershipId }: Base, tracks: Track[], now: Date) {
  await connection.track.createMany({
    data: tracks.map(({ id, smeId, coach, n }) => ({
      id,
      partnershipId,
      smeId,
      responsibleOrganisationId: coach.organisationId,
      typedName: `Company ${n + 1}`,
      language: languageOf(n),
      state: 'active' as const,
      startsOn: new Date(now.getTime() - 60 * DAY),
      agreedAt: new Date(now.getTime() - 61 * DAY),
      movedAt: new Date(now.getTime() - (n % 30) * DAY),
    })),
  })
  await connection.trackText.createMany({
    data: tracks.map(({ id: trackId, n }) => {
      const language = languageOf(n)
      return { trackId, partnershipId, language, title: titleOf(language, n) }
    }),
  })
  await connection.coachAssignment.createMany({
    data: tracks.map(({ id: trackId, coach }) => {
      return { partnershipId, trackId, ...coach, role: 'lead' as const, from: BEGINNING }
    }),
  })
}

async function writeSteps({ connection, partnershipId }: Base, tracks: Track[], now: Date) {
  const rows = tracks.flatMap(({ id: trackId, steps, n }) =>
    steps.map((id, at) => ({ id, trackId, at, n, language: languageOf(n), of: steps.length })),
  )
  await connection.step.createMany({
    data: rows.map(({ id, trackId, at, n, language, of }) => ({
      id,
      partnershipId,
      trackId,
      position: at + 1,
      language,
      dueOn: new Date(now.getTime() + (at * 9 - 50 + (n % 9)) * DAY),
      state: stateOf(at, of, n),
    })),
  })
  await connection.stepText.createMany({
    data: rows.map(({ id: stepId, at, n, language }) => ({
      stepId,
      partnershipId,
      language,
      title: titleOf(language, n * 12 + at),
      instructions: textOf(language, at, 50),
      evidence: textOf(language, at + 3, 12),
    })),
  })
}

function stateOf(at: number, of: number, n: number) {
  const current = Math.floor(of / 2)
  if (at < current) return 'done' as const
  if (at > current) return 'open' as const
  return (['open', 'in_progress', 'submitted', 'changes_requested'] as const)[n % 4] ?? 'open'
}

async function writeWork(
  { connection, partnershipId }: Base,
  tracks: Track[],
  { now, items }: Pick<Sizes, 'now' | 'items'>,
) {
  const handedIn = tracks.flatMap((track) =>
    track.steps.slice(0, Math.floor(track.steps.length / 2)).map((stepId, at) => {
      return { ...track, stepId, at: new Date(now.getTime() - (60 - at * 9) * DAY) }
    }),
  )
  await connection.submission.createMany({
    data: handedIn.map(({ id: trackId, stepId, smeId, ownerId, at, n }) => {
      const who = { partnershipId, trackId, stepId, smeId, personId: ownerId }
      return { ...who, at, body: textOf(languageOf(n), n, 40), language: languageOf(n) }
    }),
  })
  await connection.trackEvent.createMany({
    data: handedIn.map(({ id: trackId, stepId, coach, at, n }) => {
      const by = { partnershipId, trackId, stepId, ...coach, at, language: languageOf(n) }
      return { ...by, move: 'accept', reason: textOf('fr', n, 8) }
    }),
  })
  await connection.message.createMany({
    data: tracks.flatMap(({ id: trackId, steps, coach, n }) =>
      steps.slice(0, 2).map((stepId, at) => {
        const where = { partnershipId, trackId, stepId, ...coach, language: languageOf(n) }
        return { ...where, at: new Date(now.getTime() - at * DAY), body: textOf('fr', n, 20) }
      }),
    ),
  })
  await connection.resourceAssignment.createMany({
    data: tracks.flatMap(({ id: trackId, steps, coach, n }) =>
      [0, 1, 2].map((at) => ({
        partnershipId,
        trackId,
        stepId: steps[at + 4] ?? null,
        itemId: items[(n * 3 + at) % items.length] ?? '',
        byPersonId: coach.personId,
        byOrganisationId: coach.organisationId,
        reason: textOf('fr', n, 9),
        language: 'fr' as const,
        state: at === 0 ? ('opened' as const) : ('assigned' as const),
      })),
    ),
  })
}
