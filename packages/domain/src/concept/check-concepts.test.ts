import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkConcepts } from './check-concepts.ts'
import type { ConceptScheme } from './concept.ts'

const concept = (
  id: string,
  links: { broader?: string[]; related?: string[] } = {},
  scheme: ConceptScheme = 'topic',
) => {
  const label = { en: `en ${id}`, fr: `fr ${id}`, nl: `nl ${id}` }
  return { id, scheme, broader: [], related: [], label, ...links }
}
const codes = (...concepts: ReturnType<typeof concept>[]) =>
  [...checkConcepts(concepts, concepts)].flatMap(([id, problems]) =>
    problems.map(({ code }) => `${id} ${code}`),
  )

describe('a vocabulary', () => {
  it('stands where every link leads somewhere and no name is there twice', () => {
    expect(
      codes(
        concept('a'),
        concept('b', { broader: ['a'] }),
        concept('c', { broader: ['a', 'b'], related: ['d'] }),
        concept('d'),
      ),
    ).toEqual([])
  })

  it('has one concept of a name in a scheme and language, capitals and forms of accents alike', () => {
    const one = { ...concept('a'), label: { en: 'Fête', fr: 'x', nl: 'y' } }
    const same = { ...concept('b'), label: { en: 'FE\u0302TE', fr: 'z', nl: 'w' } }
    expect(codes(one, same)).toEqual(['a label-taken', 'b label-taken'])
    expect(codes(one, { ...same, scheme: 'aspect' })).toEqual([])
  })

  it('has links that lead somewhere', () => {
    expect(codes(concept('a', { broader: ['x'], related: ['y'] }))).toEqual([
      'a broader-unknown',
      'a related-unknown',
    ])
  })

  it('has no kin above or below', () => {
    expect(
      codes(
        concept('a', { related: ['c'] }),
        concept('b', { broader: ['a'] }),
        concept('c', { broader: ['b'] }),
      ),
    ).toEqual(['a related-broader'])
  })

  it('is refused a circle exactly where somebody who climbs comes back', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const link = fc.array(id, { maxLength: 2 })
    const graph = fc.record({ a: link, b: link, c: link, d: link, e: link })
    fc.assert(
      fc.property(graph, (links) => {
        const all = Object.entries(links).map(([one, broader]) => concept(one, { broader }))
        const found = checkConcepts(all, all)
        const comesBack = (from: string, at: string, steps: number): boolean =>
          steps > 0 &&
          (links[at as keyof typeof links] ?? []).some(
            (up) => up === from || comesBack(from, up, steps - 1),
          )
        for (const one of all) {
          const has = (found.get(one.id) ?? []).some(({ code }) => code === 'circle')
          expect(has, JSON.stringify(links)).toBe(comesBack(one.id, one.id, 5))
        }
      }),
      { numRuns: 200 },
    )
  })
})
