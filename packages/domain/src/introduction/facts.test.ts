import { expect, it } from 'vitest'
import { factsOffered, factsToSend, type KnownFacts } from './facts.ts'
import { monthOf, takesMore } from './limit.ts'

const known: KnownFacts = {
  name: 'Kite bv',
  sectors: ['sector:dance'],
  city: 'Kortrijk',
  about: '',
  track: { title: 'Over de grens', language: 'nl' },
  person: 'Nel Vermeersch',
}

it('offers what is known, and nothing that is empty', () => {
  expect(factsOffered(known).map(({ key }) => key)).toEqual([
    ...['name', 'sectors', 'city', 'track', 'person'],
  ])
})

it('sends the name, what was chosen and what was typed, and nothing else', () => {
  const facts = factsToSend(known, ['city', 'about', 'made-up'], { size: 'one', website: '' })
  expect(facts).toEqual([
    { key: 'name', words: 'Kite bv' },
    { key: 'city', words: 'Kortrijk' },
    { key: 'size', keys: ['one'] },
  ])
})

it('a house takes as many requests in a month as its coordinator set', () => {
  expect(takesMore({ perMonth: null, asked: 1000 })).toBe(true)
  expect(takesMore({ perMonth: 2, asked: 1 })).toBe(true)
  expect(takesMore({ perMonth: 2, asked: 2 })).toBe(false)
  expect(takesMore({ perMonth: 0, asked: 0 })).toBe(false)
  expect(monthOf('2026-12-31')).toEqual({ from: '2026-12-01', next: '2027-01-01' })
})
