import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActor, sharing } from '../../test/arbitraries.ts'
import type { DomainError } from '../errors.ts'
import { type FurtherVersion, nextVersion, readsHistory, takeBack } from './file-version.ts'

const codeOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return (error as DomainError).code
  }
}

it('whoever asks, the history is for who acts for the house of the item, there and then', () => {
  fc.assert(
    fc.property(anyActor, sharing, (actor, item) => {
      const acts = actor.kind === 'professional' ? [actor.partnershipId, actor.organisationId] : []
      const isOwners = acts[0] === item.partnershipId && acts[1] === item.ownerOrganisationId
      expect(readsHistory(actor, item)).toBe(isOwners)
      // Whatever it is shared as.
      expect(readsHistory(actor, { ...item, visibility: 'public' } as typeof item)).toBe(isOwners)
    }),
  )
})

describe('the versions of a file', () => {
  it('are counted from one, and the newest can be taken back, and that again', () => {
    const one = nextVersion([], 'a')
    const two = nextVersion([one], 'b')
    expect([one.number, two.number]).toEqual([1, 2])
    const three = takeBack([one, two], 2)
    expect(three).toEqual({ number: 3, fileId: 'a', takesBack: 2 })
    expect(takeBack([three, two, one], 3)).toEqual({ number: 4, fileId: 'b', takesBack: 3 })
  })

  it('before the first there is nothing to go back to, and an older one is not taken back', () => {
    const one = nextVersion([], 'a')
    expect(codeOf(() => takeBack([one], 1))).toBe('wrong-state')
    expect(codeOf(() => takeBack([], 1))).toBe('stale')
    const two = nextVersion([one], 'b')
    for (const asked of [1, 3]) expect(codeOf(() => takeBack([one, two], asked))).toBe('stale')
  })

  it('whatever is done, none is lost or changed, and each has the next number', () => {
    const acts = fc.array(fc.oneof(fc.constant('back'), fc.uuid()))
    fc.assert(
      fc.property(acts, (all) => {
        const versions: FurtherVersion[] = []
        for (const act of all) {
          const before = [...versions]
          if (act !== 'back') versions.push(nextVersion(versions, act))
          else if (versions.length > 1) versions.push(takeBack(versions, versions.length))
          expect(versions.slice(0, before.length)).toEqual(before)
        }
        expect(versions.map(({ number }) => number)).toEqual(versions.map((_, at) => at + 1))
        // What is current is what was brought, whichever way it came back.
        const brought = new Set(all)
        for (const { fileId } of versions) expect(brought).toContain(fileId)
      }),
    )
  })
})
