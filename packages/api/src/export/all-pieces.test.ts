import { isDomainError } from '@traject/domain/errors'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allPieces } from './all-pieces.ts'

/** A list by keyset over rows that come, go and move while it is read. */
function listOf(ids: string[], size: number, meanwhile: (reads: number) => void = () => undefined) {
  let reads = 0
  const read = async (after: string | undefined) => {
    reads += 1
    meanwhile(reads)
    const from = after === undefined ? 0 : ids.indexOf(after) + 1
    // After one that is not there: nothing, as a keyset has it.
    const rest = after !== undefined && from === 0 ? [] : ids.slice(from)
    const rows = rest.slice(0, size).map((id) => ({ id }))
    return { rows, next: rest.length > size ? (rows.at(-1)?.id ?? null) : null }
  }
  return { read, reads: () => reads }
}

async function taken(read: ReturnType<typeof listOf>['read']): Promise<string[]> {
  const rows: string[] = []
  for await (const piece of allPieces(read)) rows.push(...piece.map(({ id }) => id))
  return rows
}
const some = (count: number) => Array.from({ length: count }, (_, at) => `row ${at}`)

describe('a list that is read in pieces', () => {
  it('is given whole and in its order, with as many reads as it has pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 7 }), async (count, size) => {
        const list = listOf(some(count), size)
        expect(await taken(list.read)).toEqual(some(count))
        expect(list.reads()).toBe(Math.max(1, Math.ceil(count / size)))
      }),
    )
  })

  it('goes on where the row after which it goes on has gone meanwhile', async () => {
    const ids = some(9)
    const { read } = listOf(ids, 3, (reads) => reads === 2 && void ids.splice(1, 2))
    expect(await taken(read)).toEqual(some(9))
  })

  it('gives no row twice that moved to its front', async () => {
    const ids = some(9)
    const { read } = listOf(ids, 3, (reads) => {
      if (reads === 2) ids.unshift(...ids.splice(2, 1))
    })
    expect(await taken(read)).toEqual(some(9))
  })

  it('ends where all the rest has gone', async () => {
    const ids = some(9)
    const { read } = listOf(ids, 3, (reads) => reads === 2 && void ids.splice(2))
    expect(await taken(read)).toEqual(some(3))
  })

  it('breaks off rather than look whole where the list went from under it', async () => {
    const ids = some(40)
    const { read } = listOf(ids, 20, (reads) => reads === 2 && void ids.splice(0, 20))
    await expect(taken(read)).rejects.toSatisfy(isDomainError)
  })

  it('is read no further than somebody asks', async () => {
    const list = listOf(some(9), 3)
    for await (const _ of allPieces(list.read)) break
    expect(list.reads()).toBe(1)
  })
})
