import { DataFactory, Writer } from 'n3'
import { describe, PREFIXES, type Value, type Vocabulary } from './describe.ts'
import { RDF, SKOS } from './terms.ts'

const { namedNode, literal } = DataFactory

/** A vocabulary as Turtle. */
export function writeTurtle(vocabulary: Vocabulary): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES, format: 'text/turtle' })
  for (const { iri, type, says } of describe(vocabulary)) {
    const subject = namedNode(iri)
    writer.addQuad(subject, namedNode(`${RDF}type`), namedNode(SKOS + type))
    for (const [property, value] of says) writer.addQuad(subject, namedNode(property), term(value))
  }
  return new Promise((resolve, reject) => {
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)))
  })
}

const term = (value: Value) =>
  'iri' in value ? namedNode(value.iri) : literal(value.text, value.language)
