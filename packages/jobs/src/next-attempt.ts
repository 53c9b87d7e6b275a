const MINUTE = 60_000
const LONGEST = 6 * 60 * MINUTE
const ATTEMPTS = 12

/**
 * When to try again after the n-th failed attempt, counted from 1: a minute later, then twice as long
 * each time, six hours at most. Null after the twelfth: given up, about a day and a half later.
 */
export function nextAttempt(attempts: number, now: Date): Date | null {
  if (attempts >= ATTEMPTS) return null
  return new Date(now.getTime() + Math.min(MINUTE * 2 ** (attempts - 1), LONGEST))
}
