import type { ItemKind } from './sharing.ts'

/** Each kind has a page of its own: what stands before an item's id in its address. */
export const ITEM_ROOMS: Record<ItemKind, string> = {
  resource: '/items',
  'track-template': '/templates',
  competence: '/competences',
  facility: '/facilities',
  contact: '/contacts',
}
