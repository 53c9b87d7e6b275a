import { hash, verify } from '@node-rs/argon2'

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. About 40 ms a core. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The argon2id hash of a password, with its salt and parameters in it (PHC format). */
export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), PARAMETERS)
}

/**
 * Whether the password is the one that was hashed. Without a hash (no such account, or none set) it
 * works just as long, so that the answer's time tells nothing.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const matches = await verify(stored ?? (await decoy()), normalise(password))
  return stored !== null && matches
}

let decoyHash: Promise<string> | undefined
function decoy(): Promise<string> {
  decoyHash ??= hash('nobody has this password', PARAMETERS)
  return decoyHash
}

/** Two keyboards may spell the same accent in two ways (NIST SP 800-63B, 5.1.1.2). */
function normalise(password: string): string {
  return password.normalize('NFKC')
}
