import type { ItemKind } from '@traject/domain/item/sharing'

/** Each kind has a page of its own. */
const ADDRESS_OF: Record<ItemKind, string> = { resource: '/items', 'track-template': '/templates' }

export function itemAddress(kind: ItemKind, id: string): string {
  return `${ADDRESS_OF[kind]}/${id}`
}
