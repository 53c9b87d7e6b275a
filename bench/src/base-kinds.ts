import type { Connection } from '@traject/db/client'
import type { ItemOfBase } from './base-item.ts'
import { textOf } from './words.ts'

const SIDES = ['hauts_de_france_grand_est', 'wallonia', 'flanders'] as const
const LEVELS = ['advise', 'coach', 'do'] as const
const GENRES = ['stage', 'studio', 'lodging', 'equipment'] as const
const REVIEW = new Date('2038-01-01T00:00:00Z')

/** What each kind has beside the face of an item. */
export async function writeKinds(connection: Connection, all: readonly ItemOfBase[]) {
  const of = (kind: ItemOfBase['row']['kind']) => all.filter(({ row }) => row.kind === kind)
  await connection.resource.createMany({
    data: of('resource').map(({ row }) => {
      return { itemId: row.id, genre: 'guide' as const, form: 'text' as const }
    }),
  })
  await connection.resourceContent.createMany({
    data: of('resource').map(({ n, language, row: { id: itemId, partnershipId } }) => {
      return { itemId, partnershipId, language, body: textOf(language, n, 60) }
    }),
  })
  await connection.competence.createMany({
    data: of('competence').map(({ n, row }) => ({
      itemId: row.id,
      personId: row.authorPersonId,
      languages: ['fr', 'nl'].slice(n % 2),
      level: LEVELS[n % LEVELS.length] ?? 'advise',
      sides: SIDES.slice(n % SIDES.length),
      hoursAMonth: n % 12,
      meets: 'both' as const,
    })),
  })
  await connection.facility.createMany({
    data: of('facility').map(({ n, row }) => ({
      itemId: row.id,
      genre: GENRES[n % GENRES.length] ?? 'stage',
      capacity: (n % 30) * 10,
      city: 'Kortrijk',
      nuts3: 'BE254',
      pricing: 'free' as const,
    })),
  })
  await connection.facilityText.createMany({
    data: of('facility').map(({ n, language, row }) => {
      return { itemId: row.id, language, included: textOf(language, n, 20) }
    }),
  })
  await connection.contact.createMany({
    data: of('contact').map(({ n, row }) => ({
      itemId: row.id,
      sides: SIDES.slice(n % SIDES.length),
      countries: ['BE', 'FR'].slice(n % 2),
      languages: ['fr'],
      acquaintance: 'knows' as const,
      legalBasis: 'consent' as const,
      reviewOn: REVIEW,
    })),
  })
}
