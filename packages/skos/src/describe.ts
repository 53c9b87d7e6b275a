import { DCT, RDF, type Said, SKOS } from './terms.ts'

export interface WrittenScheme {
  iri: string
  titles: readonly Said[]
}

export interface WrittenConcept {
  iri: string
  notation: string
  prefLabels: readonly Said[]
  altLabels: readonly Said[]
  broader: readonly string[]
  narrower: readonly string[]
  related: readonly string[]
  scheme: string
  /** Nothing of its scheme stands above it. */
  isTop: boolean
}

export interface Vocabulary {
  schemes: readonly WrittenScheme[]
  concepts: readonly WrittenConcept[]
}

export type Value = { iri: string } | { text: string; language?: string }

/** One thing of the file with its type and what is said of it, property by property. */
export interface Described {
  iri: string
  type: 'Concept' | 'ConceptScheme'
  says: (readonly [property: string, value: Value])[]
}

/** A vocabulary as statements of SKOS, the schemes before their concepts. */
export function describe({ schemes, concepts }: Vocabulary): Described[] {
  const said = (property: string, all: readonly Said[]) =>
    all.map(({ language, text }) => [property, { text, language }] as const)
  const links = (property: string, iris: readonly string[]) =>
    iris.map((iri) => [property, { iri }] as const)
  return [
    ...schemes.map(({ iri, titles }): Described => {
      return { iri, type: 'ConceptScheme', says: said(`${DCT}title`, titles) }
    }),
    ...concepts.map(
      (one): Described => ({
        iri: one.iri,
        type: 'Concept',
        says: [
          [`${SKOS}notation`, { text: one.notation }],
          ...said(`${SKOS}prefLabel`, one.prefLabels),
          ...said(`${SKOS}altLabel`, one.altLabels),
          ...links(`${SKOS}broader`, one.broader),
          ...links(`${SKOS}narrower`, one.narrower),
          ...links(`${SKOS}related`, one.related),
          [`${SKOS}inScheme`, { iri: one.scheme }],
          ...(one.isTop ? links(`${SKOS}topConceptOf`, [one.scheme]) : []),
        ],
      }),
    ),
  ]
}

export const PREFIXES = { rdf: RDF, skos: SKOS, dct: DCT } as const
