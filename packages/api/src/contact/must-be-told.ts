import { DomainError } from '@traject/domain/errors'
import type { Sharing } from '@traject/domain/item/sharing'

/** Whether others than its house see it under that sharing. */
function reachesBeyondHouse({ visibility }: Pick<Sharing, 'visibility'>): boolean {
  return visibility !== 'private' && visibility !== 'organisation'
}

/**
 * Whether the platform must tell a contact what is kept of it before others see its public face.
 * @throws DomainError `invalid` at `path`, where nobody told it and there is no address to write to
 */
export function mustBeTold(
  sharing: Pick<Sharing, 'visibility'>,
  { informedBy, email }: { informedBy: string | null; email: string },
  path: string,
): boolean {
  if (informedBy || !reachesBeyondHouse(sharing)) return false
  if (email !== '') return true
  throw new DomainError('invalid', { issues: [{ path, message: 'contact-untold' }] })
}
