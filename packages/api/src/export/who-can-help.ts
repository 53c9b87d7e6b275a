import { type AspectOfHelp, findWhoCanHelp } from '@traject/db/partnership-map/who-can-help.repo'
import { SIDES } from '@traject/domain/partnership/side'
import { z } from 'zod'
import type { TenantContext } from '../context.ts'
import { onePiece } from './all-pieces.ts'
import { type Column, column, exportedList } from './exported-list.ts'

/** The grid: how many competences there are by aspect, and by the side of the border that they serve. */
export const whoCanHelp = exportedList({
  query: z.object({}),
  columns: [
    column<AspectOfHelp>('aspect', ({ label }) => label),
    ...SIDES.map(
      (side): Column<AspectOfHelp> => ({
        heading: ({ common }) => common(`side.${side}`),
        cell: ({ served }) => served[side] ?? 0,
      }),
    ),
    column<AspectOfHelp>('address', ({ id }, { address }) =>
      address(`/catalogue?${new URLSearchParams({ kind: 'competence', concept: id })}`),
    ),
  ],
  pieces: ({ tenant, language }: TenantContext) =>
    onePiece(findWhoCanHelp(tenant, language).then(({ aspects }) => aspects)),
})
