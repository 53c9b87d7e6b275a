import type { Language } from '@traject/domain/language/language'
import type { Item, ItemFile, ItemReach, ItemStatus, ItemVisibility } from '../world.ts'
import { type Authorship, authorships } from './authorships.ts'
import { type Cast, dayOf } from './cast.ts'
import { allSides } from './partnerships.ts'

type Validity = 'for good' | -1 | 0 | 1
type Facet = readonly [ItemStatus, ItemReach, Validity]
export type ItemRow = readonly [Authorship, ItemVisibility, Facet]

export const visibilities: readonly ItemVisibility[] = [
  'private',
  'organisation',
  'selected',
  'regions',
  'partnership',
  'public',
]
const validities: readonly Validity[] = ['for good', -1, 0, 1]
const reaches: readonly ItemReach[] = ['partners', 'partners-and-smes']

/** What the authorships would leave to chance. */
const specials: readonly ItemRow[] = [
  [['cleo', 'harbour', 'north'], 'partnership', ['draft', 'partners-and-smes', 'for good']],
  [['cleo', 'harbour', 'north'], 'private', ['draft', 'partners', 'for good']],
  [['dirk', 'harbour', 'north'], 'private', ['published', 'partners-and-smes', 'for good']],
  [['els', 'harbour', 'north'], 'private', ['published', 'partners', 0]],
  [['nora', 'mill', 'north'], 'private', ['retired', 'partners-and-smes', 'for good']],
  [['hugo', 'dome', 'north'], 'organisation', ['published', 'partners-and-smes', 1]],
  [['ada', 'harbour', 'east'], 'organisation', ['published', 'partners-and-smes', 0]],
  [['max', 'forge', 'south'], 'regions', ['published', 'partners-and-smes', 'for good']],
]

const NAMES: Record<Item['kind'], string> = {
  resource: 'item',
  'track-template': 'template',
  competence: 'competence',
  facility: 'facility',
  contact: 'contact',
}

/** A template has each visibility in these facets. */
export const templateFacets: readonly Facet[] = [
  ['draft', 'partners-and-smes', 'for good'],
  ['published', 'partners', 'for good'],
  ['published', 'partners-and-smes', 0],
  ['published', 'partners-and-smes', -1],
  ['retired', 'partners-and-smes', 'for good'],
]

/** Resources, one in three of them a file. */
export function makeItems(cast: Cast): Item[] {
  const start = cast.random.below(authorships.length)
  const rows = visibilities.flatMap((visibility, number) =>
    facets(cast).map((facet, index): ItemRow => {
      const author = (start + 2 * number + index) % authorships.length
      return [authorships[author] ?? ['ben', 'harbour', 'north'], visibility, facet]
    }),
  )
  return [...rows, ...specials].map((row, index) => {
    const item = makeItem(cast, row, `item-${index + 1}`)
    const isFile = index % 3 === 0
    return { ...item, ...(isFile ? { files: makeFiles(cast, item) } : bodiesOf(cast, item)) }
  })
}

/** The source's language, and often another or all. */
function contentLanguages({ random }: Cast, { sourceLanguage }: Item): Language[] {
  const others = (['en', 'fr', 'nl'] as const).filter((language) => language !== sourceLanguage)
  return [sourceLanguage, ...random.some(others, 0, 2)]
}

/** In each language one to three versions, of which the last is current. */
function makeFiles(cast: Cast, item: Item): ItemFile[] {
  const { random } = cast
  return contentLanguages(cast, item).flatMap((language) => {
    const count = 1 + random.below(3)
    return Array.from({ length: count }, (_, at) => ({
      fileId: random.id(),
      ...{ language, number: at + 1, isCurrent: at + 1 === count },
      note: `Changed: ${random.word()}`,
      excerpt: `Begins with ${random.word()}`,
    }))
  })
}

function bodiesOf(cast: Cast, item: Item): Pick<Item, 'bodies'> {
  const bodies = contentLanguages(cast, item).map((language) => {
    return { language, body: `Body ${cast.random.word()}` }
  })
  return { bodies }
}

/** The items that are templates; their versions are made in templates.ts. */
export const makeTemplates = (cast: Cast): Item[] => makeOfKind(cast, 'track-template')

/** A kind beside the resources: each visibility in the facets of templates. */
export function makeOfKind(cast: Cast, kind: Item['kind']): Item[] {
  const start = cast.random.below(authorships.length)
  const rows = visibilities.flatMap((visibility, number) =>
    templateFacets.map((facet, index): ItemRow => {
      const author = (start + 5 * number + index) % authorships.length
      return [authorships[author] ?? ['ben', 'harbour', 'north'], visibility, facet]
    }),
  )
  return rows.map((row, index) => {
    return { ...makeItem(cast, row, `${NAMES[kind]}-${index + 1}`), kind }
  })
}

/** Drafts and retired items in both reaches, published ones in both reaches and every validity. */
function facets({ random }: Cast): Facet[] {
  const unpublished = (['draft', 'retired'] as const).flatMap((status) =>
    reaches.map((reach): Facet => [status, reach, random.pick(validities)]),
  )
  const published = validities.flatMap((validity) =>
    reaches.map((reach): Facet => ['published', reach, validity]),
  )
  return [...unpublished, ...published]
}

export function makeItem(cast: Cast, row: ItemRow, name: string): Item {
  const { random } = cast
  const [[author, house, partnership], visibility, [status, reach, validity]] = row
  // Names may be left over from a visibility that the item had before; they must then open nothing.
  const isNaming = (by: ItemVisibility): boolean => visibility === by || random.chance(0.4)
  const word = `${name}-${random.word()}`
  return {
    id: random.id(),
    kind: 'resource',
    partnershipId: cast.partnership[partnership],
    ownerOrganisationId: cast.house[house],
    authorPersonId: cast.person[author],
    status,
    visibility,
    reach,
    namedOrganisations: isNaming('selected') ? random.some(Object.values(cast.house), 0, 4) : [],
    namedSides: isNaming('regions') ? random.some(allSides, 0, 2) : [],
    sourceLanguage: random.pick(['en', 'fr', 'nl'] as const),
    concepts: [],
    terms: random.pick(['cc-by', 'cc-by-sa', 'partnership', 'credit-house'] as const),
    mayHandOn: random.chance(0.5),
    validUntil: validity === 'for good' ? null : dayOf(cast, validity),
    publishedAt: status === 'draft' ? null : dayOf(cast, -30),
    retiredAt: status === 'retired' ? dayOf(cast, -2) : null,
    title: `Title of ${word}`,
    summary: `Summary of ${word}`,
    files: [],
    bodies: [],
  }
}
