import { DomainError } from '@traject/domain/errors'

interface Piece<Row> {
  rows: readonly Row[]
  /** After which the next one begins; none: this is the last. */
  next: string | null
}

/** How far back is looked for a row after which a list goes on. */
const MOST_GONE = 10

/**
 * All rows of a list that is read in pieces, each after the last row of the one before. While it is read
 * people go on working: a row that moved ahead is not given twice, and where the list is to go on after
 * one that has gone, it goes on after the one before that.
 * @throws DomainError `stale` where too many have gone: a file that ends early must not look whole
 */
export async function* allPieces<Row extends { id: string }>(
  read: (after: string | undefined) => Promise<Piece<Row>>,
): AsyncGenerator<readonly Row[]> {
  const given = new Set<string>()
  let before: readonly string[] = []
  let piece = await read(undefined)
  for (;;) {
    const rows = piece.rows.filter(({ id }) => !given.has(id))
    for (const { id } of rows) given.add(id)
    yield rows
    if (piece.next === null) return
    before = [...before.slice(-MOST_GONE), ...piece.rows.map(({ id }) => id)]
    piece = await goingOn(read, before.slice(-MOST_GONE))
  }
}

/** The piece after the last of these that is still there. */
async function goingOn<Row>(
  read: (after: string) => Promise<Piece<Row>>,
  after: readonly string[],
): Promise<Piece<Row>> {
  for (const id of after.toReversed()) {
    const piece = await read(id)
    if (piece.rows.length > 0) return piece
  }
  throw new DomainError('stale')
}

/** A list that is read at once. */
export async function* onePiece<Row>(
  rows: Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  yield await rows
}
