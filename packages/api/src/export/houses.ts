import { listAllSeats } from '@traject/db/partnership/manage-seats.repo'
import { listSeats } from '@traject/db/partnership/partner-seat.repo'
import type { Language } from '@traject/domain/language/language'
import type { SeatRole, Side } from '@traject/domain/partnership/side'
import { can } from '@traject/domain/policy/can'
import { z } from 'zod'
import type { TenantContext } from '../context.ts'
import { onePiece } from './all-pieces.ts'
import { column, exportedList } from './exported-list.ts'

interface Row {
  organisationId: string
  name: string
  role: SeatRole
  side: Side
  city: string
  language?: Language
  standing: 'today' | 'later' | 'past'
  from?: string
  until?: string | null
}

/** The houses with a seat today; to who edits the seats, those to come and those that are over as well. */
export const houses = exportedList({
  query: z.object({}),
  columns: [
    column<Row>('house', ({ name }) => name),
    column<Row>('role', ({ role }, { common }) => common(`seatRole.${role}`)),
    column<Row>('side', ({ side }, { common }) => common(`side.${side}`)),
    column<Row>('city', ({ city }) => city),
    column<Row>('houseLanguage', ({ language }, words) => words.language(language)),
    column<Row>('standing', ({ standing }, words) =>
      standing === 'today' ? words.table('standing.today') : words.houses(standing),
    ),
    column<Row>('from', ({ from }) => from),
    column<Row>('until', ({ until }) => until),
    column<Row>('address', ({ organisationId, standing }, { address }) =>
      standing === 'today' ? address(`/houses/${organisationId}`) : null,
    ),
  ],
  pieces: (ctx: TenantContext) => onePiece(rowsOf(ctx)),
})

async function rowsOf({ tenant, actor }: TenantContext): Promise<Row[]> {
  const mayEdit = can(actor, 'partnership.edit', null) === true
  const running = await listSeats(tenant)
  const all = mayEdit ? await listAllSeats(tenant) : []
  const { today } = tenant.actor
  const others = all.filter((seat) => seat.from > today || (seat.until ?? today) < today)
  return [
    ...running.map((seat) => ({ ...seat, ...datesOf(seat.id, all), standing: 'today' as const })),
    ...others.map((seat) => ({
      ...seat,
      standing: seat.from > today ? ('later' as const) : ('past' as const),
    })),
  ]
}

function datesOf(id: string, all: readonly { id: string; from: string; until: string | null }[]) {
  const { from = '', until = null } = all.find((seat) => seat.id === id) ?? {}
  return { from, until }
}
