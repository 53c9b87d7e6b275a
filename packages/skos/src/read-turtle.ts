import { Parser, type Quad } from 'n3'
import { SkosRefusal } from './skos-refusal.ts'

/** @throws SkosRefusal with the line of the first error */
export function readTurtle(text: string): Quad[] {
  try {
    return new Parser({ format: 'text/turtle' }).parse(text)
  } catch (error) {
    const { context } = error as { context?: { line?: number } }
    throw new SkosRefusal('syntax', context?.line ?? null)
  }
}
