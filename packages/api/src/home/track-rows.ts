import type { HomeStepRow, HomeTrackRow } from '@traject/db/home/home-sql'
import type { IsoDate } from '@traject/domain/calendar/date'
import { type Standing, standingOf } from '@traject/domain/home/standing'
import type { Language } from '@traject/domain/language/language'
import type { Side } from '@traject/domain/partnership/side'
import { daysLate } from '@traject/domain/track/days-late'
import type { StepState } from '@traject/domain/track/move-step'
import { nextStep } from '@traject/domain/track/next-step'
import type { TrackState } from '@traject/domain/track/track-state'

/** A track in a list, with its line at a glance. */
export interface TrackLineRow {
  id: string
  smeName: string
  city: string | null
  side: Side | null
  title: string
  language: Language
  state: TrackState
  standing: Standing
  /** Somebody coaches it today. */
  isCoached: boolean
  /** The actor may assign a resource there: he coaches it whole. */
  mayAssign: boolean
  /** Where it stands on the line; none before it begins and after it ended. */
  next: { title: string; language: Language; dueOn: IsoDate | null; isLate: boolean } | null
  line: MiniStep[]
}

interface MiniStep {
  state: StepState
  optional: boolean
  side: Side | null
  isNext: boolean
}

const AHEAD: readonly TrackState[] = ['proposed', 'agreed', 'active', 'paused']

/** A track as a row of a list on that day. */
export function trackLineRow(track: HomeTrackRow, today: IsoDate): TrackLineRow {
  const { id, smeName, city, side, title, language, state, isCoached, role } = track
  const next = AHEAD.includes(state) ? nextStep(track.steps, 'coach') : undefined
  const standing = standingOf(track, today)
  const isLate = next !== undefined && daysLate(next, state, today) > 0
  return {
    ...{ id, smeName, city, side, title, language, state, standing, isCoached },
    mayAssign: (role === 'lead' || role === 'co-coach') && AHEAD.includes(state),
    next: next ? { ...wordsOf(next), dueOn: next.dueOn, isLate } : null,
    line: track.steps.map((step) => shared({ ...step, isNext: step === next })),
  }
}

const known = new Map<string, MiniStep>()

/** The same object for the same look: forty lines are sent as a few stations and many references. */
function shared({ state, optional, side, isNext }: MiniStep): MiniStep {
  const look = `${state} ${optional} ${side} ${isNext}`
  const one = known.get(look) ?? { state, optional, side, isNext }
  known.set(look, one)
  return one
}

/** A step's words; those of the next step are always read. */
export function wordsOf({ title, language }: HomeStepRow): { title: string; language: Language } {
  return { title: title ?? '', language: language ?? 'en' }
}
