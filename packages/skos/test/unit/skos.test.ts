import { describe, expect, it } from 'vitest'
import type { Vocabulary } from '../../src/describe.ts'
import { readSkos } from '../../src/read-skos.ts'
import { writeRdfXml } from '../../src/write-rdf-xml.ts'
import { writeTurtle } from '../../src/write-turtle.ts'

const vocabulary: Vocabulary = {
  schemes: [{ iri: 'urn:x:scheme:topic', titles: [{ language: 'en', text: 'Topics' }] }],
  concepts: [
    {
      iri: 'urn:x:concept:topic/budget',
      notation: 'topic/budget',
      prefLabels: [
        { language: 'fr', text: 'Budget « prévisionnel » & <détaillé>' },
        { language: 'nl', text: 'Begroting\nop "twee" regels \\ streep' },
      ],
      altLabels: [{ language: 'fr-BE', text: "l’estimation d'un coût" }],
      broader: ['http://elsewhere.example/finance?a=1&b=2'],
      narrower: ['urn:x:concept:topic/overheads'],
      related: ['urn:x:concept:topic/pricing'],
      scheme: 'urn:x:scheme:topic',
      isTop: true,
    },
  ],
}

const PREFIX = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n'
const rdf = (inner: string, before = '') => `<?xml version="1.0"?>
${before}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:skos="http://www.w3.org/2004/02/skos/core#">
${inner}
</rdf:RDF>`

describe('what was written is read as it was', () => {
  it.each([
    ['Turtle', () => writeTurtle(vocabulary)],
    ['RDF/XML', () => Promise.resolve(writeRdfXml(vocabulary))],
  ])('as %s', async (_format, write) => {
    const [concept] = vocabulary.concepts
    const { concepts } = await readSkos(await write())
    expect(concepts).toEqual([
      {
        iri: concept?.iri,
        prefLabels: concept?.prefLabels,
        // The tag of a language is told apart without regard to capitals.
        altLabels: [
          { language: expect.stringMatching(/^fr-be$/i), text: "l’estimation d'un coût" },
        ],
        broader: concept?.broader,
        narrower: concept?.narrower,
        related: concept?.related,
        schemes: [concept?.scheme, concept?.scheme],
      },
    ])
  })
})

describe('a file', () => {
  it('may begin with a byte order mark, a comment, or a name in angle brackets', async () => {
    const bare = `<urn:a> a skos:Concept ; skos:prefLabel "A"@en .`
    for (const text of [`\uFEFF${PREFIX}${bare}`, `# mine\n${PREFIX}${bare}`]) {
      expect((await readSkos(text)).concepts, text).toHaveLength(1)
    }
    const whole = '<urn:a> <http://www.w3.org/2004/02/skos/core#prefLabel> "A"@en .'
    expect((await readSkos(whole)).concepts).toHaveLength(1)
  })

  it('with a preferred label and no type has a concept; a scheme is none', async () => {
    const text = `${PREFIX}<urn:s> a skos:ConceptScheme ; skos:prefLabel "S"@en .
      <urn:a> skos:prefLabel "A"@en . <urn:b> a skos:Concept .`
    const { concepts } = await readSkos(text)
    expect(concepts?.map(({ iri }) => iri).toSorted()).toEqual(['urn:a', 'urn:b'])
  })

  it('may name namespaces by short entities, as editors write them', async () => {
    const doctype = '<!DOCTYPE rdf:RDF [ <!ENTITY ex "http://ex.example/"> ]>\n'
    const inner =
      '<skos:Concept rdf:about="&ex;a"><skos:prefLabel xml:lang="en">A</skos:prefLabel></skos:Concept>'
    const { concepts } = await readSkos(rdf(inner, doctype))
    expect(concepts?.[0]?.iri).toBe('http://ex.example/a')
  })
})

describe('a file that cannot be read is refused', () => {
  const nested = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
  ).join('')
  it.each([
    ['Turtle with a text left open', `${PREFIX}<urn:a> skos:prefLabel "A@en .\n`, 'syntax', 2],
    ['Turtle with an unknown prefix', `${PREFIX}\nx:a skos:prefLabel "A"@en .`, 'syntax', 3],
    ['a table', 'label;language\nBudget;fr', 'syntax', 1],
    ['XML with an element left open', rdf('<skos:Concept rdf:about="urn:a">'), 'syntax', 5],
    ['XML that ends too early', rdf('').slice(0, -8), 'syntax', 5],
    [
      'an entity of entities',
      rdf('&l9;', `<!DOCTYPE x [<!ENTITY l0 "ha">${nested}]>`),
      'entities',
      null,
    ],
    [
      'an entity from a file',
      rdf('&f;', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
      'entities',
      null,
    ],
    [
      'a long entity',
      rdf('&f;', `<!DOCTYPE x [<!ENTITY f "${'a'.repeat(500)}">]>`),
      'entities',
      null,
    ],
    ['an entity of parameters', rdf('', '<!DOCTYPE x [<!ENTITY % p "a"> %p;]>'), 'entities', null],
    ['XML without concepts', rdf(''), 'no-concepts', null],
    ['nothing', '', 'no-concepts', null],
  ])('%s', async (_what, text, code, line) => {
    const { refusal } = await readSkos(text)
    expect(refusal).toEqual({ code, line })
  })

  it('with an entity that nobody declared', async () => {
    expect((await readSkos(rdf('&nobody;'))).refusal?.code).toBe('syntax')
  })
})
