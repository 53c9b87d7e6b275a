import type { SignedIn } from '@traject/db/auth-session/signed-in'
import { findNotification } from '@traject/db/notification/notification.repo'
import { type ActingFor, actorFor } from '@traject/domain/acting-for/acting-for'
import { DomainError } from '@traject/domain/errors'
import { placeOf } from '@traject/domain/notification/place'
import type { ApiContext } from '../context.ts'
import { isId } from '../found.ts'

/** Where a mail's button leads: there, or first to the question for whom the reader acts. */
export type Way = { place: string } | { ask: ActingFor }

/**
 * The way to what a notification is about, for its reader, in whichever of his roles he was told it.
 * Changes nothing: neither what was seen nor for whom he acts.
 * @throws DomainError `not-found` where it is not his, or he may not know it in any role any more
 */
export async function findWay(
  { acting, viewing, signedIn }: ApiContext & { signedIn: SignedIn },
  id: string,
): Promise<Way> {
  const { choice, choices } = acting
  // As he acts now comes first: somebody may be told one thing in two roles of one house.
  const ways = choices.toSorted((a, b) => Number(b === choice) - Number(a === choice))
  const roles = ways.map((one) => actorFor(one, signedIn.person.id))
  const known = isId(id)
  const found = known ? await findNotification(viewing, id, roles) : null
  const way = found && ways[found.role]
  if (!way) throw new DomainError('not-found')
  return way === choice ? { place: placeOf(found) } : { ask: way }
}
