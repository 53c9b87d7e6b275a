import { change, type Scope } from '@traject/db/scope'
import type { ListName } from '@traject/domain/export/exported-lists'
import { tableHead, tableRows } from '@traject/exchange/write-table'
import type { ApiContext } from '../context.ts'
import { delimiterIn } from './delimiter.ts'
import type { ExportedList } from './exported-list.ts'
import { wordsFor } from './words.ts'

export interface AskedList {
  /** The query of the list's page. */
  query: Readonly<Record<string, string>>
  /** The portal's public address, for the links in the table. */
  origin: string
}

/** A list on its way out. */
export interface TakenList {
  /** In the reader's language, with the day. */
  fileName: string
  /** The file, piece by piece as it is asked for. Whoever stops asking ends the work. */
  text: AsyncGenerator<string>
}

/**
 * A list as its page shows it to the actor, all of it, as a CSV file. It leaves one event: who, for whom,
 * which list and how many rows, also where it was broken off.
 * @throws DomainError before anything is given, as the page of the list does
 */
export async function takeList<Context extends ApiContext>(
  list: ExportedList<Context>,
  ctx: Context,
  scope: Scope,
  { name, query, origin }: AskedList & { name: ListName },
): Promise<TakenList> {
  const { language, acting, services } = ctx
  const timeZone = acting.choice?.timeZone ?? 'Europe/Brussels'
  const words = wordsFor({ language, origin, now: services.clock(), timeZone })
  const pieces = list.pieces(ctx, query, words)[Symbol.asyncIterator]()
  // What is refused is refused here, and not in the middle of a file.
  const first = await pieces.next()
  const leave = (rows: number) => {
    const act = { action: 'list.exported', subject: () => ({ type: name, id: null }) }
    return change(scope, { ...act, rows: () => rows }, async () => undefined)
  }
  const delimiter = delimiterIn(language)
  async function* text() {
    let given = 0
    let isLeft = false
    try {
      let held = tableHead(list.headings(words), delimiter)
      for (let piece = first; !piece.done; piece = await pieces.next()) {
        yield held
        given += piece.value.length
        held = tableRows(piece.value, delimiter)
      }
      // The last of it goes out when the event is there.
      isLeft = true
      await leave(given)
      yield held
    } finally {
      await pieces.return?.()
      if (!isLeft) await leave(given)
    }
  }
  return { fileName: `${words.table(`file.${name}`)} ${ctx.actor.today}.csv`, text: text() }
}
