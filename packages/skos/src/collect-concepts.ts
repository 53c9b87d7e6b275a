import type { Quad } from 'n3'
import { RDF, type Said, SKOS } from './terms.ts'

/** What a file says of one concept; links are names, as they stand there. */
export interface ReadConcept {
  iri: string
  prefLabels: Said[]
  altLabels: Said[]
  broader: string[]
  narrower: string[]
  related: string[]
  schemes: string[]
}

/** What each property of SKOS tells, and where it is kept. */
const LABELS: Readonly<Record<string, 'prefLabels' | 'altLabels'>> = {
  prefLabel: 'prefLabels',
  altLabel: 'altLabels',
  // What is found by it is found: a search forgives spelling anyway.
  hiddenLabel: 'altLabels',
}
const LINKS: Readonly<Record<string, 'broader' | 'narrower' | 'related' | 'schemes'>> = {
  broader: 'broader',
  narrower: 'narrower',
  related: 'related',
  inScheme: 'schemes',
  topConceptOf: 'schemes',
}

/** The concepts among some statements: what is called one, or has a preferred label and is no scheme. */
export function collectConcepts(quads: readonly Quad[]): ReadConcept[] {
  const found = new Map<string, ReadConcept>()
  const concepts = new Set<string>()
  const others = new Set<string>()
  for (const { subject, predicate, object } of quads) {
    if (subject.termType !== 'NamedNode') continue
    const { value: iri } = subject
    if (predicate.value === `${RDF}type`) {
      if (object.value === `${SKOS}Concept`) concepts.add(iri)
      else if (object.value.startsWith(SKOS)) others.add(iri)
    }
    if (!predicate.value.startsWith(SKOS)) continue
    const property = predicate.value.slice(SKOS.length)
    const known = found.get(iri) ?? emptyConcept(iri)
    found.set(iri, known)
    const label = LABELS[property]
    const link = LINKS[property]
    if (label && object.termType === 'Literal') {
      known[label].push({ language: object.language, text: object.value })
    }
    if (link && object.termType === 'NamedNode') known[link].push(object.value)
  }
  for (const iri of concepts) if (!found.has(iri)) found.set(iri, emptyConcept(iri))
  return [...found.values()].filter(
    ({ iri, prefLabels }) => concepts.has(iri) || (prefLabels.length > 0 && !others.has(iri)),
  )
}

function emptyConcept(iri: string): ReadConcept {
  const labels = { prefLabels: [], altLabels: [] }
  return { iri, ...labels, broader: [], narrower: [], related: [], schemes: [] }
}
