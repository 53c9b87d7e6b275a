import { describe, expect, it } from 'vitest'
import { statementNames } from './statement-names.ts'

const ask = (names: ReturnType<typeof statementNames>, sql: string, times: number) =>
  Array.from({ length: times }, () => names({ sql })).at(-1)

describe('a statement', () => {
  it('has no name while it is seldom', () => {
    expect(ask(statementNames(), 'select 1', 4)).toBe('')
  })

  it('keeps one name once it comes often, another one than its neighbours', () => {
    const names = statementNames()
    const name = ask(names, 'select 1', 5)
    expect(name).toMatch(/^\S+$/)
    expect(ask(names, 'select 2', 5)).not.toBe(name)
    expect(names({ sql: 'select 1' })).toBe(name)
  })

  it('has a name that PostgreSQL does not cut off', () => {
    expect(ask(statementNames(), 'select 1', 5)?.length).toBeLessThan(64)
  })

  it('gets none where many have one already: each stays with every connection', () => {
    const names = statementNames()
    const given = Array.from({ length: 1000 }, (_, n) => ask(names, `select ${n}`, 5))
    expect(given.filter((name) => name !== '').length).toBeLessThanOrEqual(100)
    expect(names({ sql: 'select 1' })).toBe(given[1])
  })

  it('is forgotten where thousands of others come in between', () => {
    const names = statementNames()
    for (let at = 0; at < 4000; at++) {
      names({ sql: `select ${at}` })
      if (at % 1000 === 0) expect(names({ sql: 'select seldom' })).toBe('')
    }
    expect(names({ sql: 'select seldom' })).toBe('')
  })
})
