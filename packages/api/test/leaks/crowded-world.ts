import type { Item, World } from './world.ts'

/** More than a page of any list holds. */
const more = 30

/**
 * The world with so many items for a whole partnership that its lists have several pages. Some share
 * the moment of their publishing, as rows that were imported together do.
 */
export function crowded(world: World): World {
  const first = world.items.find(
    ({ kind, status, visibility, validUntil }) =>
      kind === 'resource' &&
      status === 'published' &&
      visibility === 'partnership' &&
      validUntil === null,
  )
  if (!first) throw new Error('no item of the world is for a whole partnership')
  const copies = Array.from({ length: more }, (_, number) => copyOf(first, number, world.today))
  return { ...world, items: [...world.items, ...copies] }
}

function copyOf(item: Item, number: number, today: string): Item {
  const word = `item-${1000 + number}-${wordOf(number)}`
  const days = 40 + Math.floor(number / 4)
  const publishedAt = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
  const id = `${wordOf(number + 1)}${item.id.slice(8)}`
  const words = { title: `Title of ${word}`, summary: `Summary of ${word}` }
  return { ...item, id, publishedAt, ...words, files: [], bodies: [] }
}

/** Eight letters, which are also digits of an id, and no word of the generator. */
function wordOf(number: number): string {
  const letters = [...number.toString(4)].map((digit) => 'abce'.charAt(Number(digit)))
  return letters.join('').padStart(8, 'f')
}
