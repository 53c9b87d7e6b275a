import { readVocabulary } from '@traject/db/concept/vocabulary.repo'
import { CONCEPT_SCHEMES } from '@traject/domain/concept/concept'
import { iriOf, iriOfScheme } from '@traject/domain/concept/concept-iri'
import type { KnownConcept } from '@traject/domain/concept/import-concepts'
import { LANGUAGES } from '@traject/domain/language/language'
import { messagesFor } from '@traject/i18n/messages'
import type { Vocabulary, WrittenConcept } from '@traject/skos/describe'
import { writeRdfXml } from '@traject/skos/write-rdf-xml'
import { writeTurtle } from '@traject/skos/write-turtle'
import type { TenantContext } from '../context.ts'

export type SkosFormat = 'turtle' | 'rdf-xml'

/** The base and the partnership's own, as a file of SKOS. */
export async function exportVocabulary(
  { tenant }: TenantContext,
  format: SkosFormat,
): Promise<string> {
  const vocabulary = written(await readVocabulary(tenant))
  return format === 'turtle' ? writeTurtle(vocabulary) : writeRdfXml(vocabulary)
}

function written(concepts: readonly KnownConcept[]): Vocabulary {
  const byId = new Map(concepts.map((one) => [one.id, one]))
  const narrower = new Map<string, string[]>()
  for (const { id, broader } of concepts) {
    for (const up of broader) narrower.set(up, [...(narrower.get(up) ?? []), id])
  }
  const names = (ids: readonly string[]) => ids.map((id) => byId.get(id)?.iri ?? iriOf(id))
  const ofScheme = (id: string) => byId.get(id)?.scheme
  return {
    schemes: CONCEPT_SCHEMES.map((scheme) => ({
      iri: iriOfScheme(scheme),
      titles: LANGUAGES.map((language) => {
        return { language, text: messagesFor(language, ['concept']).concept.scheme[scheme] }
      }),
    })),
    concepts: concepts.map((one): WrittenConcept => {
      const { id, iri, scheme, label, synonyms, broader, related } = one
      return {
        iri: iri ?? iriOf(id),
        notation: id,
        prefLabels: LANGUAGES.map((language) => ({ language, text: label[language] })),
        altLabels: LANGUAGES.flatMap((language) =>
          synonyms[language].map((text) => ({ language, text })),
        ),
        broader: names(broader),
        narrower: names(narrower.get(id) ?? []),
        related: names(related),
        scheme: iriOfScheme(scheme),
        isTop: !broader.some((up) => ofScheme(up) === scheme),
      }
    }),
  }
}
