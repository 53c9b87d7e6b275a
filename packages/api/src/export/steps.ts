import { findTrack, type TrackView } from '@traject/db/track/track.repo'
import { z } from 'zod'
import type { TenantContext } from '../context.ts'
import { found } from '../found.ts'
import { onePiece } from './all-pieces.ts'
import { column, exportedList } from './exported-list.ts'

type Step = TrackView['steps'][number] & {
  place: number | null
  module: TrackView['modules'][number] | undefined
  house: string | undefined
  trackId: string
}
type Assignment = TrackView['assignments'][number] & { isCompany: boolean }

const query = z.object({ track: z.string() })

/** The steps of one track, as far as the actor reads it. */
export const steps = exportedList({
  query,
  columns: [
    column<Step>('place', ({ place }) => place),
    column<Step>('module', ({ module }) => module?.title),
    column<Step>('moduleLanguage', ({ module }, words) => words.language(module?.language)),
    column<Step>('step', ({ title }) => title),
    column<Step>('nextLanguage', ({ language }, words) => words.language(language)),
    column<Step>('state', ({ state }, { track }) => track(`stepState.${state}`)),
    column<Step>('optional', ({ optional }, { yesNo }) => yesNo(optional)),
    column<Step>('due', ({ dueOn }) => dueOn),
    column<Step>('house', ({ house }) => house),
    column<Step>('address', ({ id, trackId }, words) =>
      words.address(`/tracks/${trackId}/steps/${id}`),
    ),
  ],
  pieces: (ctx: TenantContext, { track }) => onePiece(stepsOf(ctx, track)),
})

async function stepsOf(ctx: TenantContext, id: string): Promise<Step[]> {
  const { access, modules, houses, steps: all, ...track } = await trackOf(ctx, id)
  return all.map((step, at) => ({
    ...step,
    // A guest reads some of them, and not where they stand among the others.
    place: access.whole || access.summary ? at + 1 : null,
    module: modules.find((one) => one.id === step.moduleId),
    house: houses.find((one) => one.id === step.houseId)?.name,
    trackId: track.id,
  }))
}

/** What was assigned on it, to who reads it whole. */
export const assignments = exportedList({
  query,
  columns: [
    column<Assignment>('resource', ({ item, state, isCompany }, words) => {
      if (item) return item.title
      return words.assignment(isCompany && state === 'recalled' ? 'list.gone' : 'list.hidden')
    }),
    column<Assignment>('language', ({ item }, words) => words.language(item?.language)),
    column<Assignment>('house', ({ item }) => item?.ownerName),
    column<Assignment>('step', ({ step }) => step?.title),
    column<Assignment>('nextLanguage', ({ step }, words) => words.language(step?.language)),
    column<Assignment>('reason', ({ reason }) => reason),
    column<Assignment>('reasonLanguage', ({ reason, language }, words) =>
      words.language(reason === '' ? null : language),
    ),
    column<Assignment>('by', ({ byName, byHouse }) => `${byName} (${byHouse})`),
    column<Assignment>('since', ({ since }, { day }) => day(since)),
    column<Assignment>('due', ({ dueOn }) => dueOn),
    column<Assignment>('state', ({ state }, words) => words.assignment(`state.${state}`)),
    column<Assignment>('address', ({ id, trackId }, { address }) =>
      address(`/tracks/${trackId}/assignments/${id}`),
    ),
  ],
  pieces: (ctx: TenantContext, { track }) => onePiece(assignmentsOf(ctx, track)),
})

async function assignmentsOf(ctx: TenantContext, id: string): Promise<Assignment[]> {
  const track = await trackOf(ctx, id)
  const isCompany = ctx.actor.kind === 'sme'
  return track.assignments.map((one) => ({ ...one, isCompany }))
}

function trackOf({ tenant, language }: TenantContext, id: string): Promise<TrackView> {
  return found(id, (known) => findTrack(tenant, known, language))
}
