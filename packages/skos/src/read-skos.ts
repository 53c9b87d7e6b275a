import type { Quad } from 'n3'
import { collectConcepts, type ReadConcept } from './collect-concepts.ts'
import { readRdfXml } from './read-rdf-xml.ts'
import { readTurtle } from './read-turtle.ts'
import { type Refusal, SkosRefusal } from './skos-refusal.ts'

export type SkosReading =
  | { concepts: ReadConcept[]; refusal: null }
  | { concepts: null; refusal: Refusal }

/**
 * The concepts of a SKOS file, Turtle or RDF/XML by what it looks like, in the order in which it names
 * them; or why it cannot be read, and in which line.
 */
export async function readSkos(text: string): Promise<SkosReading> {
  try {
    const concepts = collectConcepts(await quadsOf(text.replace(/^\uFEFF/, '')))
    if (concepts.length === 0) throw new SkosRefusal('no-concepts', null)
    return { concepts, refusal: null }
  } catch (error) {
    if (!(error instanceof SkosRefusal)) throw error
    const { code, line } = error
    return { concepts: null, refusal: { code, line } }
  }
}

function quadsOf(text: string): Promise<Quad[]> | Quad[] {
  return looksLikeXml(text) ? readRdfXml(text) : readTurtle(text)
}

/** Turtle may begin with `<` as well: with a name in it, and no element. */
const looksLikeXml = (text: string) => /^\s*<(\?xml|!DOCTYPE|!--|[\w.-]+:RDF[\s>])/i.test(text)
