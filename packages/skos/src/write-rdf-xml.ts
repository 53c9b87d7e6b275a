import { describe, PREFIXES, type Value, type Vocabulary } from './describe.ts'

/** A vocabulary as RDF/XML: flat, an element for each statement, as every tool of SKOS reads it. */
export function writeRdfXml(vocabulary: Vocabulary): string {
  const things = describe(vocabulary).map(
    ({ iri, type, says }) => `  <skos:${type} rdf:about="${escaped(iri)}">
${says.map(([property, value]) => `    ${element(short(property), value)}`).join('\n')}
  </skos:${type}>`,
  )
  const spaces = Object.entries(PREFIXES).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF${spaces.join('')}>
${things.join('\n')}
</rdf:RDF>
`
}

function element(name: string, value: Value): string {
  if ('iri' in value) return `<${name} rdf:resource="${escaped(value.iri)}"/>`
  const language = value.language ? ` xml:lang="${escaped(value.language)}"` : ''
  return `<${name}${language}>${escaped(value.text)}</${name}>`
}

function short(property: string): string {
  for (const [prefix, iri] of Object.entries(PREFIXES)) {
    if (property.startsWith(iri)) return `${prefix}:${property.slice(iri.length)}`
  }
  throw new Error(`No prefix for ${property}`)
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string) =>
  [...text]
    .filter(isForXml)
    .join('')
    .replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)

/** Most control characters, and halves of others, may stand in no XML file. */
function isForXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff
}
