import { DomainError } from '../errors.ts'
import type { Actor } from '../policy/actor.ts'

export interface Version {
  number: number
  fileId: string
}

export interface FurtherVersion extends Version {
  /** The number of the one that it takes back. */
  takesBack: number | null
}

/** A new file is the version after all there were, those of an earlier time too. */
export function nextVersion(versions: readonly Version[], fileId: string): FurtherVersion {
  return { number: newest(versions) + 1, fileId, takesBack: null }
}

/**
 * Takes the newest version back: the file before it becomes current again, as a further version, so that
 * this too can be taken back.
 * @param asked the version that was looked at
 * @throws DomainError `stale` when it is not the newest any more, `wrong-state` when none came before it
 */
export function takeBack(versions: readonly Version[], asked: number): FurtherVersion {
  const number = newest(versions)
  if (asked !== number) throw new DomainError('stale')
  const former = versions.find((version) => version.number === number - 1)
  if (!former) throw new DomainError('wrong-state')
  return { number: number + 1, fileId: former.fileId, takesBack: number }
}

const newest = (versions: readonly Version[]) =>
  Math.max(0, ...versions.map(({ number }) => number))

/**
 * Of an item that the actor sees: whether its older versions are open to him. They are for who acts for
 * its house alone: what was replaced may have been replaced for a reason.
 */
export function readsHistory(
  actor: Actor,
  item: { partnershipId: string; ownerOrganisationId: string },
): boolean {
  return (
    actor.kind === 'professional' &&
    actor.partnershipId === item.partnershipId &&
    actor.organisationId === item.ownerOrganisationId
  )
}
