import type { StepMove } from '@traject/domain/track/move-step'
import type { HouseKey, Lang, StepSeed } from './demo/types.ts'
import { type Coached, moment } from './demo-coached.ts'
import type { DemoWorld } from './demo-world.ts'

interface Happened {
  step: string
  move: StepMove
  by: 'sme' | 'coach'
  daysAgo: number
  reason?: string | undefined
}

/** What was handed in and answered, and what was said in the threads. */
export async function writeHistory(world: DemoWorld, sme: Coached, steps: readonly StepSeed[]) {
  const { connection, ids, partnershipId } = world
  const { key, file, language, track } = sme
  const trackId = ids.of('track', file)
  const stepId = (step: string) => ids.of('step', `${file}/${step}`)
  const speaker = (by: 'sme' | 'coach') => speakerOf(world, sme, by)
  const events = happened(sme, steps)
  await connection.trackEvent.createMany({
    data: events.map(({ step, move, by, daysAgo, reason = '' }) => ({
      partnershipId,
      trackId,
      stepId: stepId(step),
      at: moment(world, -daysAgo),
      move,
      reason,
      ...speaker(by),
    })),
  })
  const { submission, handedInAhead: ahead, quietDays } = track
  const handedIn = submission && steps[handedInAt(sme)]
  const submitted = events.findLast(({ step, move }) => step === handedIn?.key && move === 'submit')
  const daysAgo = submitted?.daysAgo ?? quietDays + 1
  const submissions = [
    ...(handedIn ? [{ step: handedIn.key, text: submission.text, daysAgo }] : []),
    ...(ahead ? [ahead] : []),
  ]
  await connection.submission.createMany({
    data: submissions.map(({ step, text, daysAgo: since }) => ({
      partnershipId,
      trackId,
      stepId: stepId(step),
      smeId: ids.of('sme', key),
      personId: ids.of('person', `${key}-owner`),
      at: moment(world, -since),
      body: text,
      language,
      links: [],
    })),
  })
  await connection.message.createMany({
    data: (track.thread ?? []).map(({ step, from, text, daysAgo }) => ({
      partnershipId,
      trackId,
      stepId: stepId(step),
      at: moment(world, -daysAgo),
      body: text,
      ...speaker(from),
    })),
  })
}

/** The last step that was handed in: the one that waits or was sent back, else the last one done. */
function handedInAt({ track: { done, next } }: Coached): number {
  return next === 'submitted' || next === 'changes-requested' ? done : done - 1
}

function happened(sme: Coached, steps: readonly StepSeed[]): Happened[] {
  const { done, next, startedDaysAgo, quietDays, submission, handedInAhead: ahead } = sme.track
  const all: Happened[] = []
  if (ahead) all.push({ step: ahead.step, move: 'submit', by: 'sme', daysAgo: ahead.daysAgo })
  const span = Math.max(startedDaysAgo - quietDays, 1)
  for (const [at, { key: step }] of steps.slice(0, done).entries()) {
    const daysAgo = Math.round(startedDaysAgo - (span * (at + 1)) / (done + 1))
    all.push({ step, move: 'submit', by: 'sme', daysAgo: daysAgo + 1 })
    const answer = at === handedInAt(sme) ? submission?.answer : undefined
    all.push({ step, move: 'accept', by: 'coach', daysAgo, reason: answer })
  }
  const step = steps[done]?.key
  if (!step || !next || next === 'open') return all
  if (next === 'in-progress')
    return [...all, { step, move: 'begin', by: 'sme', daysAgo: quietDays }]
  all.push({ step, move: 'submit', by: 'sme', daysAgo: quietDays + 1 })
  if (next === 'changes-requested') {
    const reason = submission?.answer
    all.push({ step, move: 'ask-for-change', by: 'coach', daysAgo: quietDays, reason })
  }
  return all
}

/** Whoever of the company or of its coaches said something, whom he acted for, in his language. */
export function speakerOf(
  { ids }: DemoWorld,
  { key, language, track }: Coached,
  by: 'sme' | 'coach',
) {
  if (by === 'sme') {
    return { personId: ids.of('person', `${key}-owner`), smeId: ids.of('sme', key), language }
  }
  const { house, coach } = track.lead
  return {
    personId: ids.of('person', `${house}-${coach}`),
    organisationId: ids.of('house', house),
    language: languageOf(house),
  }
}

const DUTCH: readonly HouseKey[] = ['buda', 'grote-post', 'viernulvier']

/** The language in which the people of a house write. */
export function languageOf(house: HouseKey): Lang {
  return DUTCH.includes(house) ? 'nl' : 'fr'
}
