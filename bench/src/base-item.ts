import { randomUUID } from 'node:crypto'
import { closures } from '@traject/domain/concept/concept'
import type { Visibility } from '@traject/domain/item/sharing'
import type { Language } from '@traject/domain/language/language'
import { keysOfItem } from '@traject/domain/policy/audience-keys'
import { baseConcepts } from '@traject/seed/base-concepts'
import { type Base, houseOf } from './base-people.ts'
import { languageOf } from './words.ts'

// Lengths that share no factor with each other: each meets each.
const KINDS = [
  'resource',
  'competence',
  'resource',
  'facility',
  'resource',
  'contact',
  'resource',
  'competence',
  'resource',
  'facility',
  'resource',
] as const
const VISIBILITIES: readonly Visibility[] = [
  'partnership',
  'partnership',
  'organisation',
  'selected',
  'regions',
  'public',
  'private',
]
const REACHES = ['partners', 'partners-and-smes'] as const
const about = baseConcepts().filter(({ id }) => /^(topic|competence|equipment)\//.test(id))
const closure = closures(baseConcepts())
const DAY = 86_400_000

export interface ItemOfBase {
  n: number
  language: Language
  row: ReturnType<typeof rowOf>
}

/** The n-th item of a partnership, the same in each run but for its id. */
export function itemOf(base: Base, now: Date, n: number): ItemOfBase {
  return { n, language: languageOf(n), row: rowOf(base, now, n) }
}

const at = <One>(list: readonly [One, ...One[]] | readonly One[], n: number): One =>
  list[n % list.length] as One

function rowOf(base: Base, now: Date, n: number) {
  const kind = at(KINDS, n)
  const visibility = at(VISIBILITIES, n)
  const reach = at(REACHES, n)
  const author = at(base.coaches, n)
  const namedSides = visibility === 'regions' ? (['flanders'] as const) : []
  const sharing = {
    partnershipId: base.partnershipId,
    ownerOrganisationId: houseOf(base, n),
    authorPersonId: author.personId,
    // Nobody's contact is shown to everyone.
    visibility: kind === 'contact' && visibility === 'public' ? 'partnership' : visibility,
    namedOrganisations: visibility === 'selected' ? [houseOf(base, n + 1)] : [],
  } as const
  const concepts = [at(about, n).id]
  const publishedAt = new Date(now.getTime() - (n % 700) * DAY)
  return {
    id: randomUUID(),
    kind,
    status: n % 20 === 19 ? ('draft' as const) : ('published' as const),
    ...sharing,
    namedSides: [...namedSides],
    reach: reach === 'partners' ? ('partners' as const) : ('partners_and_smes' as const),
    sourceLanguage: languageOf(n),
    concepts,
    conceptClosure: [...new Set(concepts.flatMap((id) => closure.get(id) ?? [id]))],
    audienceKeys: keysOfItem({ ...sharing, reach, namedSides }),
    publishedAt,
    createdAt: publishedAt,
  }
}
