import { describe, expect, it } from 'vitest'
import { filtersOf, pageOfList } from './exported-lists.ts'

const asked = (query: string) => filtersOf(new URLSearchParams(query))

describe('a list that is taken out', () => {
  it('has the filters of its page, and not where a page begins or what was just done', () => {
    expect(asked('q=plan&kind=resource&after=x&done=1&came=3&imported=2')).toEqual({
      q: 'plan',
      kind: 'resource',
    })
  })

  it('leads back to its page, with its filters', () => {
    expect(pageOfList('houses', {})).toBe('/houses')
    expect(pageOfList('catalogue', asked('q=plan+de+tournée&after=x'))).toBe(
      '/catalogue?q=plan+de+tourn%C3%A9e',
    )
    expect(pageOfList('steps', { track: 'a/b' })).toBe('/tracks/a%2Fb')
  })
})
