import type { ItemKind } from '@traject/domain/item/sharing'

/** What "Share something" offers, in its order: kinds whose editor is there. */
export const SHAREABLE_KINDS: readonly ItemKind[] = [
  'resource',
  'track-template',
  'competence',
  'facility',
  'contact',
]
