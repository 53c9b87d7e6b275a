import type { ItemKind } from '@traject/domain/item/sharing'

/** Each kind has a page of its own. */
const ROOMS: Record<ItemKind, string> = {
  resource: '/items',
  'track-template': '/templates',
  competence: '/competences',
  facility: '/facilities',
  contact: '/contacts',
}

/** Where an item's page is; what is done to it stands under that. */
export function itemAddress(kind: ItemKind, id: string): string {
  return `${ROOMS[kind]}/${id}`
}

/** Where a new one of a kind begins. */
export function newItemAddress(kind: ItemKind): string {
  return `${ROOMS[kind]}/new`
}
