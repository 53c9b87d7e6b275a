import { sectionsOf } from '@traject/domain/plan/sections'
import { daysLate } from '@traject/domain/track/days-late'
import type { StepMover, StepState } from '@traject/domain/track/move-step'
import { isOwed, nextOn, progressOf } from '@traject/domain/track/next-step'
import type { TrackState } from '@traject/domain/track/track-state'
import type { Station, StationState } from '@traject/ui/route-line'
import { useFormatter, useTranslations } from 'use-intl'
import { useForeignOf } from '../words/lang.tsx'
import { toneOf } from '../words/side-tone.ts'
import type { OverviewTrack, PageTrack } from './page-track.ts'

type LineStep = OverviewTrack['steps'][number] & { moduleId?: string | null }

export interface LineOf {
  state: TrackState
  steps: readonly LineStep[]
  houses: OverviewTrack['houses']
  modules?: PageTrack['modules']
  responsibleOrganisationId?: string
}

export interface TrackLine {
  stations: Station[]
  /** "4 of 11 steps done". */
  progress: string
  /** The same, and where it goes on: what is heard instead of the drawing. */
  description: string
}

/** The track as a line: a station for each step, in the hue of the house whose turn it is. */
export function useTrackLine(track: LineOf, reader: StepMover, today: string): TrackLine {
  const t = useTranslations('track')
  const format = useFormatter()
  const foreign = useForeignOf()
  const next = nextOn(track, reader)
  const headings = headingsOf(track)
  const stations = track.steps.map((step): Station => {
    const { id, title, dueOn, optional, houseId } = step
    const late = daysLate(step, track.state, today)
    const house = track.houses.find((one) => one.id === houseId)
    const heading = headings.get(id)
    const day = dueOn && isOwed(step.state) && format.dateTime(new Date(dueOn), 'shortDay')
    return {
      id,
      label: title,
      lang: foreign(step.language),
      state: step === next ? 'next' : STATIONS[step.state],
      optional,
      tone: toneOf(house?.side),
      dueLabel: late > 0 ? t('late', { days: late }) : day || undefined,
      groupLabel: heading?.title,
      groupLang: foreign(heading?.language),
      stateLabel: t(`stepState.${step.state}`),
    }
  })
  const { done, total } = progressOf(track.steps)
  const progress = total === 0 ? t('line.none') : t('line.progress', { done, total })
  return { stations, progress, description: describe() }

  function describe(): string {
    if (!next) return done > 0 && done === total ? t('line.finished', { progress }) : progress
    if (!next.dueOn || !isOwed(next.state)) return t('line.next', { progress, step: next.title })
    const on = format.dateTime(new Date(next.dueOn), 'day')
    const days = daysLate(next, track.state, today)
    const due = days > 0 ? t('wasDue', { on, days }) : t('due', { on })
    return t('line.nextDue', { progress, step: next.title, due })
  }
}

const STATIONS: Record<StepState, StationState> = {
  open: 'open',
  'in-progress': 'open',
  'changes-requested': 'open',
  submitted: 'waiting',
  done: 'done',
  skipped: 'skipped',
}

/** By the first step of each module its heading, with the house where all of it is another's turn. */
function headingsOf({ steps, modules = [], houses, responsibleOrganisationId }: LineOf) {
  const placed = steps.map((step) => ({ ...step, moduleId: step.moduleId ?? null }))
  const headed = sectionsOf(placed).flatMap(({ moduleId, steps: inside }) => {
    const first = inside[0]
    const module = modules.find(({ id }) => id === moduleId)
    if (!first || !module) return []
    const isAnother = first.houseId !== responsibleOrganisationId
    const isOne = isAnother && inside.every(({ houseId }) => houseId === first.houseId)
    const house = isOne ? houses.find(({ id }) => id === first.houseId) : undefined
    const title = house ? `${module.title} (${house.name})` : module.title
    return [[first.id, { title, language: module.language }] as const]
  })
  return new Map(headed)
}
