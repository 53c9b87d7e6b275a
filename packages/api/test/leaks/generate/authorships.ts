import type { HouseName, PartnershipName, PersonName } from './cast.ts'

export type Authorship = readonly [PersonName, HouseName, PartnershipName]

/**
 * Who wrote for which house, where. Exactly twelve, as there are twelve facets for each visibility:
 * so each author meets every visibility once, and has one draft among the six.
 */
export const authorships: readonly Authorship[] = [
  ['ben', 'harbour', 'north'], // still there, in two roles
  ['dirk', 'harbour', 'north'], // has moved to the mill
  ['els', 'harbour', 'north'], // left and came back
  ['cleo', 'harbour', 'north'], // still there, but a member now
  ['nora', 'mill', 'north'], // left, and belongs to a company of that house
  ['kim', 'mill', 'north'], // not there yet
  ['jan', 'attic', 'north'], // stayed while the seat was away
  ['finn', 'forge', 'north'], // still there, but the seat has ended
  ['lea', 'mill', 'south'], // coordinates that house here, and another one in the north
  ['ben', 'harbour', 'south'], // with that house in another partnership only
  ['max', 'forge', 'east'], // coordinates that house in two partnerships
  ['gita', 'mill', 'south'], // a member here, a coach of that house in the north until tonight
]
