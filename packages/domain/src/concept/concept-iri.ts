import { CONCEPT_SCHEMES, type ConceptScheme } from './concept.ts'

// Names, not addresses: a deployment may move, and a concept's page is for those who are signed in.
const CONCEPT = 'urn:traject:concept:'
const SCHEME = 'urn:traject:scheme:'

/** The name of a concept outside of this deployment. */
export const iriOf = (id: string): string => CONCEPT + id

export const iriOfScheme = (scheme: ConceptScheme): string => SCHEME + scheme

/** The id in a name that this software gave; none in anybody else's. */
export function idOfIri(iri: string): string | null {
  return iri.startsWith(CONCEPT) ? iri.slice(CONCEPT.length) : null
}

export function schemeOfIri(iri: string): ConceptScheme | null {
  return CONCEPT_SCHEMES.find((scheme) => iriOfScheme(scheme) === iri) ?? null
}
