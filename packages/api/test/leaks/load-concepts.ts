/** Writes the vocabulary of a world: the aspects that are everybody's, and each partnership's own terms. */
import type { Database } from '@traject/db/client'
import { writeLabels } from '@traject/db/concept/write-labels'
import { bookkeeping, operatorScope } from '@traject/db/scope'
import { conceptId } from './generate/concepts.ts'
import { day } from './load-columns.ts'
import type { World } from './world.ts'
import { aspects } from './world-kinds.ts'

export async function loadConcepts(database: Database, { concepts, today }: World) {
  const writing = bookkeeping(operatorScope({ database, now: day(today) }))
  for (const concept of concepts) {
    const { partnershipId, label: word } = concept
    const id = conceptId(concept)
    const links = { broader: [], related: [], closure: [id] }
    await database.prisma.concept.create({
      data: { id, scheme: 'topic', partnershipId, ...links },
    })
    const label = { en: word, fr: word, nl: word }
    const synonyms = { en: [], fr: [], nl: [] }
    await writeLabels(writing, partnershipId, [{ id, label, synonyms }])
  }
}

/** In every language, of `aspects` the one there. */
export const aspectLabel = (at: number): string => `Aspect-${at + 1}`

/** Of all worlds together: the vocabulary is everybody's. */
export async function loadAspects(database: Database, today: string) {
  await database.prisma.concept.createMany({
    data: aspects.map((id, position) => {
      const links = { broader: [], related: [], closure: [id] }
      return { id, scheme: 'aspect' as const, position, ...links }
    }),
    skipDuplicates: true,
  })
  const synonyms = { en: [], fr: [], nl: [] }
  const labelled = aspects.map((id, at) => {
    const word = aspectLabel(at)
    return { id, label: { en: word, fr: word, nl: word }, synonyms }
  })
  await writeLabels(bookkeeping(operatorScope({ database, now: day(today) })), null, labelled)
}
