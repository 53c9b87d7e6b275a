import { ITEM_ROOMS } from '@traject/domain/item/item-rooms'
import type { ItemKind } from '@traject/domain/item/sharing'

/** Where an item's page is; what is done to it stands under that. */
export function itemAddress(kind: ItemKind, id: string): string {
  return `${ITEM_ROOMS[kind]}/${id}`
}

/** Where a new one of a kind begins. */
export function newItemAddress(kind: ItemKind): string {
  return `${ITEM_ROOMS[kind]}/new`
}
