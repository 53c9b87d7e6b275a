import {
  listLeaderlessSeats,
  listPartnerships,
  type PartnershipFace,
} from '@traject/db/partnership/administration.repo'
import { z } from 'zod'
import type { AdministratorContext } from '../context.ts'
import { onePiece } from './all-pieces.ts'
import { column, exportedList } from './exported-list.ts'

type Row = PartnershipFace & { leaderless: string[] }

/** What whoever runs the deployment knows of its partnerships. */
export const partnerships = exportedList({
  query: z.object({}),
  columns: [
    column<Row>('partnership', ({ name }) => name),
    column<Row>('programme', ({ programme }) => programme),
    column<Row>('from', ({ startsOn }) => startsOn),
    column<Row>('until', ({ endsOn }) => endsOn),
    column<Row>('seats', ({ seats }) => seats),
    column<Row>('leaderless', ({ leaderless }) => leaderless.join('; ')),
  ],
  pieces: ({ administration }: AdministratorContext) => onePiece(rowsOf(administration)),
})

async function rowsOf(scope: AdministratorContext['administration']): Promise<Row[]> {
  const [all, waiting] = await Promise.all([listPartnerships(scope), listLeaderlessSeats(scope)])
  return all.map((one) => ({
    ...one,
    leaderless: waiting
      .filter(({ partnershipId }) => partnershipId === one.id)
      .map(({ organisation }) => organisation),
  }))
}
