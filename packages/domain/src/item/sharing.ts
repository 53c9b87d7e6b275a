import type { Side } from '../partnership/side.ts'

/** Listed once: a `switch` over the kinds is exhaustive. */
export const ITEM_KINDS = [
  'resource',
  'track-template',
  'competence',
  'facility',
  'contact',
] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export const ITEM_STATUSES = ['draft', 'published', 'retired'] as const
export type ItemStatus = (typeof ITEM_STATUSES)[number]

/** `merged`: another item of its house stands for it, and nobody sees it. */
export const STORED_STATUSES = [...ITEM_STATUSES, 'merged'] as const
export type StoredStatus = (typeof STORED_STATUSES)[number]

export const VISIBILITIES = [
  'private',
  'organisation',
  'selected',
  'regions',
  'partnership',
  'public',
] as const
export type Visibility = (typeof VISIBILITIES)[number]

export const REACHES = ['partners', 'partners-and-smes'] as const
export type Reach = (typeof REACHES)[number]

/** With whom an item is shared, as its owner chose it. */
export interface Sharing {
  partnershipId: string
  ownerOrganisationId: string
  authorPersonId: string
  visibility: Visibility
  reach: Reach
  /** With `selected`: the houses that are named beside the owner. */
  namedOrganisations: readonly string[]
  /** With `regions`: the sides that are named beside the owner. */
  namedSides: readonly Side[]
}

/** On what terms a reader may use it. */
export const ITEM_TERMS = ['cc-by', 'cc-by-sa', 'partnership', 'credit-house'] as const
export type ItemTerms = (typeof ITEM_TERMS)[number]

/** Kinds that are copied and used by others; people, places and contacts are asked instead. */
export const HAS_TERMS: Record<ItemKind, boolean> = {
  resource: true,
  'track-template': true,
  competence: false,
  facility: false,
  contact: false,
}

/** What sort of document, text or link a resource is. */
export const RESOURCE_GENRES = [
  'template',
  'guide',
  'checklist',
  'example',
  'list',
  'video',
  'tool',
] as const
export type ResourceGenre = (typeof RESOURCE_GENRES)[number]
