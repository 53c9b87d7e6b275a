import type { Sharing } from '../item/sharing.ts'
import type { Side } from '../partnership/side.ts'

/**
 * One audience an item can be opened to. An item carries the keys of its audiences, an actor those he
 * holds today, and the audience rule is that the two sets meet.
 */
export type AudienceKey = string

/** Professionals and SMEs hold different keys, so that reach is a matter of keys as well. */
export type Audience = 'professionals' | 'smes'

export const PUBLIC_KEY: AudienceKey = 'public'

const PREFIX = { professionals: '', smes: 'sme-' } as const

export const authorKey = (personId: string, organisationId: string): AudienceKey =>
  `author:${personId}@${organisationId}`

export const organisationKey = (audience: Audience, organisationId: string): AudienceKey =>
  `${PREFIX[audience]}organisation:${organisationId}`

export const sideKey = (audience: Audience, side: Side): AudienceKey =>
  `${PREFIX[audience]}side:${side}`

export const partnershipKey = (audience: Audience, partnershipId: string): AudienceKey =>
  `${PREFIX[audience]}partnership:${partnershipId}`

/** The keys that an item carries: sorted, without repeats, so that stored keys can be compared. */
export function keysOfItem(sharing: Sharing): AudienceKey[] {
  const keys = new Set(keysFor('professionals', sharing))
  if (sharing.reach === 'partners-and-smes') {
    for (const key of keysFor('smes', sharing)) keys.add(key)
  }
  return [...keys].sort()
}

/**
 * The keys of an item that is held back: its sharing stays as its house chose it, and reaches nobody
 * beyond that house. Of a contact that withdrew from every house, which nobody may learn from it.
 */
export function keysHeldBack(sharing: Sharing): AudienceKey[] {
  const within = sharing.visibility === 'private' ? 'private' : 'organisation'
  return keysOfItem({ ...sharing, visibility: within, reach: 'partners' })
}

function keysFor(audience: Audience, sharing: Sharing): AudienceKey[] {
  const owner = organisationKey(audience, sharing.ownerOrganisationId)
  switch (sharing.visibility) {
    case 'private':
      return [authorKey(sharing.authorPersonId, sharing.ownerOrganisationId)]
    case 'organisation':
      return [owner]
    case 'selected':
      return [owner, ...sharing.namedOrganisations.map((id) => organisationKey(audience, id))]
    case 'regions':
      return [owner, ...sharing.namedSides.map((side) => sideKey(audience, side))]
    case 'partnership':
      return [partnershipKey(audience, sharing.partnershipId)]
    case 'public':
      return [PUBLIC_KEY]
  }
}
