import { readDetails } from '@traject/db/contact/contact-detail.repo'
import type { TenantScope } from '@traject/db/scope'
import { revealedBy } from '@traject/domain/contact/revealing'
import { DomainError } from '@traject/domain/errors'

/**
 * What the house asks back is read by who asked, before the contact has agreed: it gives no value of the
 * hidden face away.
 * @throws DomainError `invalid` at `words`
 */
export async function refuseRevealing(
  scope: TenantScope,
  itemId: string,
  words: string,
): Promise<void> {
  const [details] = await readDetails(scope, [itemId])
  const said = [{ path: 'words', text: words }]
  if (details && revealedBy({ ...details, isDesk: false }, said).length > 0) {
    throw new DomainError('invalid', { issues: [{ path: 'words', message: 'names-contact' }] })
  }
}

/**
 * A contact that has no mail address cannot be asked.
 * @throws DomainError `invalid`
 */
export async function refuseUnreachable(scope: TenantScope, itemId: string): Promise<void> {
  const [details] = await readDetails(scope, [itemId])
  if (details?.email === '') {
    throw new DomainError('invalid', { issues: [{ path: '', message: 'contact-unreachable' }] })
  }
}
