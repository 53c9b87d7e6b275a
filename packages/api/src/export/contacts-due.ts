import { z } from 'zod'
import { dueContacts } from '../contact/due-contacts.ts'
import type { TenantContext } from '../context.ts'
import { onePiece } from './all-pieces.ts'
import { column, exportedList } from './exported-list.ts'

type Due = Awaited<ReturnType<typeof dueContacts>>
type Row = Due['tell'][number] & { what: keyof Due }

/** What is to be done about the house's own contacts, for who oversees them. */
export const contactsDue = exportedList({
  query: z.object({}),
  columns: [
    column<Row>('what', ({ what }, { contact }) => contact(`due.${what}`)),
    column<Row>('due', ({ by }) => by),
    column<Row>('name', ({ name }) => name),
    column<Row>('organisation', ({ organisation }) => organisation),
    column<Row>('title', ({ title }) => title),
    column<Row>('language', ({ language }, words) => words.language(language)),
    column<Row>('address', ({ id }, { address }) => address(`/contacts/${id}`)),
  ],
  pieces: (ctx: TenantContext) => onePiece(rowsOf(ctx)),
})

async function rowsOf(ctx: TenantContext): Promise<Row[]> {
  const due = await dueContacts(ctx)
  return (['tell', 'review'] as const).flatMap((what) => due[what].map((row) => ({ ...row, what })))
}
