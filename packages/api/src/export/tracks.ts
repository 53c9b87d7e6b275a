import { type OverviewRow, overviewTracks } from '@traject/db/track/track-overview.repo'
import { nextOn, progressOf } from '@traject/domain/track/next-step'
import { trackFilterInput } from '@traject/domain/track/track-filter'
import type { TenantContext } from '../context.ts'
import { allPieces } from './all-pieces.ts'
import { column, exportedList } from './exported-list.ts'

type Row = OverviewRow & { next: OverviewRow['steps'][number] | undefined }

/** The tracks of which the actor reads anything; of their lines what the list tells of them. */
export const tracks = exportedList({
  query: trackFilterInput.omit({ after: true }),
  columns: [
    column<Row>('company', ({ smeName }) => smeName),
    column<Row>('track', ({ title }) => title),
    column<Row>('language', ({ language }, words) => words.language(language)),
    column<Row>('state', ({ state }, { track }) => track(`state.${state}`)),
    column<Row>('coaches', ({ coaches }) => coaches.map((one) => one.personName).join(', ')),
    // A guest reads no line.
    column<Row>('stepsDone', ({ steps }) => steps.length > 0 && progressOf(steps).done),
    column<Row>('steps', ({ steps }) => steps.length > 0 && progressOf(steps).total),
    column<Row>('next', ({ next }) => next?.title),
    column<Row>('nextLanguage', ({ next }, words) => words.language(next?.language)),
    column<Row>('due', ({ next }) => next?.dueOn),
    column<Row>('address', ({ id }, { address }) => address(`/tracks/${id}`)),
  ],
  pieces: ({ tenant, language, actor }: TenantContext, { state }) =>
    allPieces(async (after) => {
      const page = await overviewTracks(tenant, language, { state, after: after ?? null })
      const reader = actor.kind === 'sme' ? 'sme' : 'coach'
      return {
        rows: page.tracks.map((track) => ({ ...track, next: nextOn(track, reader) })),
        next: page.next,
      }
    }),
})
