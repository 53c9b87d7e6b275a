import { type ItemPage, searchPiece } from '@traject/db/item/search-items.repo'
import { itemFilterInput } from '@traject/domain/item/item-filter'
import { ITEM_ROOMS } from '@traject/domain/item/item-rooms'
import { HAS_TERMS } from '@traject/domain/item/sharing'
import type { TenantContext } from '../context.ts'
import { allPieces } from './all-pieces.ts'
import { column, exportedList } from './exported-list.ts'
import type { Words } from './words.ts'

type Item = ItemPage['items'][number]

/** So many items a statement: a hundred statements for a hundred thousand. */
export const ITEMS_A_PIECE = 1_000

/** What the actor is offered and his words and filters find, in the order of the screen. */
export const catalogue = exportedList({
  query: itemFilterInput.omit({ after: true }),
  columns: [
    column<Item>('title', ({ title }) => title),
    column<Item>('language', ({ language }, words) => words.language(language)),
    column<Item>('summary', ({ summary }) => summary),
    column<Item>('kind', ({ kind }, { item }) => item(`kind.${kind}`)),
    column<Item>('genre', sortOf),
    column<Item>('house', ({ ownerName }) => ownerName),
    column<Item>('side', ({ side }, { common }) => side && common(`side.${side}`)),
    column<Item>('terms', ({ kind, terms }, { item }) => HAS_TERMS[kind] && item(`terms.${terms}`)),
    column<Item>('level', ({ level }, { item }) => level && item(`level.${level}`)),
    column<Item>('city', ({ city }) => city),
    column<Item>('foundBy', whyFound),
    column<Item>('older', ({ isStale }, { yesNo }) => isStale && yesNo(true)),
    column<Item>('address', ({ kind, id }, { address }) => address(`${ITEM_ROOMS[kind]}/${id}`)),
  ],
  pieces: ({ viewing, language }: TenantContext, filter) =>
    allPieces(async (after) => {
      const { items, next } = await searchPiece(
        viewing,
        { ...filter, after },
        language,
        ITEMS_A_PIECE,
      )
      return { rows: items, next }
    }),
})

function sortOf({ genre, facilityGenre }: Item, { item }: Words): string | null {
  if (genre) return item(`genre.${genre}`)
  return facilityGenre && item(`facilityGenre.${facilityGenre}`)
}

function whyFound({ foundBy }: Item): string {
  const why = foundBy.map(({ typed, label, narrower }) => {
    const words = [typed, label, ...(narrower ? [narrower] : [])]
    return words.filter((word, at) => at === 0 || word.toLowerCase() !== words[0]?.toLowerCase())
  })
  return why.map((words) => words.join(' → ')).join('; ')
}
