import { afterAll, describe, expect, it } from 'vitest'
import { countAttempt, countAttempts, forgetAttempts } from '../src/auth-session/rate-limit.repo.ts'
import { openDatabase } from '../src/client.ts'
import { bookkeeping, signInScope } from '../src/scope.ts'
import { NOON } from './small-world.ts'
import { testDatabase } from './test-database.ts'

const { database, url, drop } = await testDatabase()
afterAll(() => drop())

const at = (seconds: number, through = database) => {
  const now = new Date(NOON.getTime() + seconds * 1000)
  return bookkeeping(signInScope({ database: through, now }))
}

describe('attempts', () => {
  it('are counted in a window that ends, and then begin anew', async () => {
    const ends = new Date(NOON.getTime() + 60_000)
    expect(await countAttempt(at(0), 'window', 60)).toEqual({ attempts: 1, windowEnds: ends })
    expect(await countAttempt(at(59.9), 'window', 60)).toEqual({ attempts: 2, windowEnds: ends })
    const next = new Date(NOON.getTime() + 120_000)
    expect(await countAttempt(at(60), 'window', 60)).toEqual({ attempts: 1, windowEnds: next })
  })

  it('of many keys are counted at once, each as many times as it says', async () => {
    await countAttempt(at(0), 'before', 60)
    const times = new Map([
      ['often', 3],
      ['before', 2],
    ])
    const counted = await countAttempts(at(1), times, 60)
    expect(new Map(counted.map(({ key, attempts }) => [key, attempts]))).toEqual(
      new Map([
        ['before', 3],
        ['often', 3],
      ]),
    )
  })

  it('are forgotten by key', async () => {
    for (const key of ['mine', 'theirs']) await countAttempt(at(0), key, 60)
    await forgetAttempts(at(1), 'mine')
    expect((await countAttempt(at(2), 'mine', 60)).attempts).toBe(1)
    expect((await countAttempt(at(2), 'theirs', 60)).attempts).toBe(2)
  })

  it('that come at once are all counted', async () => {
    const second = url ? await openDatabase({ url }) : database
    const sixty = Array.from({ length: 60 }, (_, index) =>
      countAttempt(at(0, index % 2 ? database : second), 'at once', 60),
    )
    const counted = (await Promise.all(sixty)).map(({ attempts }) => attempts)
    expect(counted.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1))
    if (second !== database) await second.close()
  })
})
