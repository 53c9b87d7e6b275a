import { DomainError } from '@traject/domain/errors'
import { z } from 'zod'

const id = z.uuid()

/** Whether all of these can be ids: what cannot is asked of no database. */
export function isId(...texts: readonly string[]): boolean {
  return texts.every((text) => id.safeParse(text).success)
}

/**
 * What an id leads to: what may not be seen does not exist.
 * @throws DomainError `not-found`
 */
export async function found<Thing>(
  text: string,
  find: (id: string) => Promise<Thing | null>,
): Promise<Thing> {
  const thing = isId(text) ? await find(text) : null
  if (thing === null) throw new DomainError('not-found')
  return thing
}

/**
 * The same of what visitors may see too: who is not signed in is asked to.
 * @throws DomainError `not-found`, `unauthenticated`
 */
export async function foundByAnyone<Thing>(
  { signedIn }: { signedIn: object | null },
  text: string,
  find: (id: string) => Promise<Thing | null>,
): Promise<Thing> {
  const thing = isId(text) ? await find(text) : null
  if (thing === null) throw new DomainError(signedIn ? 'not-found' : 'unauthenticated')
  return thing
}
