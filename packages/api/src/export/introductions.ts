import { introductionListInput } from '@traject/domain/introduction/inputs'
import type { TenantContext } from '../context.ts'
import { lookAtIntroductions } from '../introduction/look-at-introduction.ts'
import { allPieces } from './all-pieces.ts'
import { column, exportedList } from './exported-list.ts'

type Row = Awaited<ReturnType<typeof lookAtIntroductions>>['rows'][number]

/** What the house is asked, or what the actor asked, as either knows it. */
export const introductions = exportedList({
  query: introductionListInput.omit({ after: true }),
  columns: [
    column<Row>(
      'contact',
      ({ contact, ownerName: house }, { introduction }) =>
        contact?.title ?? introduction('contactOf', { house }),
    ),
    column<Row>('language', ({ contact }, words) => words.language(contact?.language)),
    column<Row>('house', ({ ownerName }) => ownerName),
    column<Row>('forWhom', ({ forWhom }) => forWhom),
    column<Row>('askedBy', ({ requesterName }) => requesterName),
    column<Row>('state', ({ outcome, standing }, { introduction }) =>
      outcome ? introduction(`outcome.${outcome}`) : introduction(`state.${standing}`),
    ),
    column<Row>('movedOn', ({ movedAt }, { day }) => day(movedAt)),
    column<Row>('address', ({ id }, { address }) => address(`/introductions/${id}`)),
  ],
  pieces: (ctx: TenantContext, asked) =>
    allPieces((after) => lookAtIntroductions(ctx, { ...asked, after: after ?? null })),
})
