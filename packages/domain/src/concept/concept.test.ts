import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closures } from './concept.ts'

const concept = (id: string, ...broader: string[]) => ({ id, broader })

describe('the closure of a concept', () => {
  it('is itself and everything broader, by every way there', () => {
    const found = closures([
      concept('finance'),
      concept('touring'),
      concept('subsidy', 'finance'),
      concept('mobility-grant', 'subsidy', 'touring'),
    ])
    expect(found.get('finance')).toEqual(['finance'])
    expect(found.get('mobility-grant')?.toSorted()).toEqual(
      ['finance', 'mobility-grant', 'subsidy', 'touring'].toSorted(),
    )
  })

  it('ends in a circle where it began, and in itself', () => {
    const found = closures([
      concept('a', 'b'),
      concept('b', 'c'),
      concept('c', 'a'),
      concept('d', 'd'),
    ])
    for (const id of ['a', 'b', 'c']) expect(found.get(id)?.toSorted()).toEqual(['a', 'b', 'c'])
    expect(found.get('d')).toEqual(['d'])
  })

  it('keeps a broader concept that is not in the list', () => {
    expect(closures([concept('a', 'elsewhere')]).get('a')).toEqual(['a', 'elsewhere'])
  })

  it('holds itself, each once, and with each concept all that this one holds, whatever the circles', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const concepts = fc.uniqueArray(fc.record({ id, broader: fc.array(id, { maxLength: 3 }) }), {
      selector: (one) => one.id,
    })
    const check = fc.property(concepts, (vocabulary) => {
      const found = closures(vocabulary)
      for (const { id: at } of vocabulary) {
        const closure = found.get(at) ?? []
        expect(closure).toContain(at)
        expect(new Set(closure).size).toBe(closure.length)
        for (const up of closure)
          expect(closure).toEqual(expect.arrayContaining(found.get(up) ?? []))
      }
    })
    fc.assert(check)
  })
})
