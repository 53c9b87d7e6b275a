import type { Quad } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { SkosRefusal } from './skos-refusal.ts'

/** As many as a file of an editor has for its namespaces, and no longer than those. */
const MOST_ENTITIES = 30
const LONGEST_ENTITY = 120

/** @throws SkosRefusal with the line of the first error, or for entities that could grow */
export function readRdfXml(text: string): Promise<Quad[]> {
  refuseGrowingEntities(text)
  // The parser does not mind a file that was cut off within a mark.
  if (!text.trimEnd().endsWith('>')) {
    return Promise.reject(new SkosRefusal('syntax', text.trimEnd().split('\n').length))
  }
  return new Promise((resolve, reject) => {
    const quads: Quad[] = []
    const parser = new RdfXmlParser()
    parser.on('data', (quad: Quad) => quads.push(quad))
    parser.on('error', (error: Error) => reject(new SkosRefusal('syntax', lineIn(error.message))))
    parser.on('end', () => resolve(quads))
    parser.end(text)
  })
}

/** The parser says "4:15: what is wrong". */
function lineIn(message: string): number | null {
  const line = /^(\d+):\d+:/.exec(message)?.[1]
  return line === undefined ? null : Number(line)
}

/** Short names for namespaces are common; what names another entity, a file or a parameter is not. */
function refuseGrowingEntities(text: string) {
  const declared = [...text.matchAll(/<!ENTITY\s+(%?)\s*\S+\s+(?:"([^"]*)"|'([^']*)'|)/gi)]
  const isPlain = declared.every(([, parameter, double, single]) => {
    const value = double ?? single
    if (parameter !== '' || value === undefined) return false
    return value.length <= LONGEST_ENTITY && !/[&%<]/.test(value)
  })
  if (!isPlain || declared.length > MOST_ENTITIES) throw new SkosRefusal('entities', null)
}
