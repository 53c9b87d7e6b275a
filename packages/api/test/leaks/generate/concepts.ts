import type { Concept, Item } from '../world.ts'
import type { Cast } from './cast.ts'

const ofEach = 3

/** Terms of each partnership's own, each with a word that no other text has. */
export function makeConcepts({ partnership, random }: Cast): Concept[] {
  return Object.values(partnership).flatMap((partnershipId) =>
    Array.from({ length: ofEach }, () => {
      return { id: random.id(), partnershipId, label: random.word() }
    }),
  )
}

/** Most items carry one of their partnership's, beside aspects; by turns, whoever may see them. */
export function taggedWith(items: readonly Item[], concepts: readonly Concept[]): Item[] {
  return items.map((item, at) => {
    const here = concepts.filter(({ partnershipId }) => partnershipId === item.partnershipId)
    const carried = here[at % (here.length + 1)]
    return carried ? { ...item, concepts: [...item.concepts, conceptId(carried)] } : item
  })
}

export const conceptId = ({ id }: { id: string }): string => `topic/${id}`
