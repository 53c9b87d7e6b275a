import type { IsoDate } from '../calendar/date.ts'
import { nextStep } from '../track/next-step.ts'
import type { HomeStep, HomeTrack } from './home-track.ts'

/** What a company does next on a track, or why it does nothing. The step, where it is about one. */
export type Turn<Step extends HomeStep = HomeStep> =
  | { kind: 'agree' | 'starts' | 'all-done' | 'paused' | 'ended'; step?: undefined }
  | { kind: 'begin' | 'hand-in' | 'answer-change' | 'in-review'; step: Step }

const ACTS = {
  open: 'begin',
  'in-progress': 'hand-in',
  'changes-requested': 'answer-change',
  submitted: 'in-review',
} as const

/** The company's next thing on a track: one act, or what it waits for. */
export function turnOf<Step extends HomeStep>(track: HomeTrack<Step>): Turn<Step> {
  switch (track.state) {
    case 'proposed':
      return { kind: 'agree' }
    case 'agreed':
      return { kind: 'starts' }
    case 'active':
      return onTheLine(track)
    case 'paused':
      return { kind: 'paused' }
    default:
      return { kind: 'ended' }
  }
}

function onTheLine<Step extends HomeStep>({ steps }: HomeTrack<Step>): Turn<Step> {
  const step = nextStep(steps, 'sme')
  if (!step || step.state === 'done' || step.state === 'skipped') return { kind: 'all-done' }
  return { kind: ACTS[step.state], step }
}

/** First what the company does itself, then what it waits for, then what rests. */
const RANK: Record<Turn['kind'], number> = {
  agree: 0,
  begin: 0,
  'hand-in': 0,
  'answer-change': 0,
  'in-review': 1,
  'all-done': 1,
  starts: 2,
  paused: 3,
  ended: 4,
}

/** The day by which it counts: a change was due when it was asked, at the latest. */
function countsFrom({ startsOn }: HomeTrack, { kind, step }: Turn): IsoDate | null {
  if (!step) return kind === 'agree' || kind === 'starts' ? startsOn : null
  return kind === 'answer-change' && !(step.dueOn && step.dueOn < step.since)
    ? step.since
    : step.dueOn
}

/** A company's tracks, the most urgent first: whose act is its own, by day; without a day last. */
export function byUrgency(one: HomeTrack, other: HomeTrack): number {
  const [first, second] = [keyOf(one), keyOf(other)]
  return first < second ? -1 : first > second ? 1 : 0
}

function keyOf(track: HomeTrack): string {
  const turn = turnOf(track)
  return `${RANK[turn.kind]} ${countsFrom(track, turn) ?? '9999-12-31'} ${track.id}`
}
