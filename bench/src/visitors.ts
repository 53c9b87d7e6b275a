import { createHash, randomBytes } from 'node:crypto'
import { createAuthSession } from '@traject/db/auth-session/auth-session.repo'
import type { Database } from '@traject/db/client'
import { bookkeeping, operatorScope } from '@traject/db/scope'

const MONTH = 30 * 86_400_000

/** Sessions of one person, each with a secret of its own; what their browsers' cookies say. */
export async function signIn(
  database: Database,
  personId: string,
  now: Date,
  count: number,
): Promise<string[]> {
  const scope = bookkeeping(operatorScope({ database, now }))
  const cookies: string[] = []
  for (let at = 0; at < count; at++) {
    const token = randomBytes(25).toString('hex')
    const expiresAt = new Date(now.getTime() + MONTH)
    const session = { hash: hashOf(token), personId, expiresAt, device: 'bench' }
    await createAuthSession(scope, session)
    cookies.push(`traject_session=${token}`)
  }
  return cookies
}

/** As the portal keeps it. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
