import type { Scope, Writing } from '../scope.ts'

export interface Attempts {
  attempts: number
  windowEnds: Date
}

/**
 * Counts one more attempt under a key and tells how many the window holds. One statement: attempts
 * that come at once are all counted.
 */
export async function countAttempt(
  scope: Writing<Scope>,
  key: string,
  windowSeconds: number,
): Promise<Attempts> {
  const ends = new Date(scope.now.getTime() + windowSeconds * 1000)
  const rows = await scope.connection.$queryRaw<Attempts[]>`
    insert into rate_limit as r (key, attempts, window_ends) values (${key}, 1, ${ends})
    on conflict (key) do update set
      attempts = case when r.window_ends <= ${scope.now} then 1 else r.attempts + 1 end,
      window_ends = case when r.window_ends <= ${scope.now} then excluded.window_ends
                         else r.window_ends end
    returning attempts, window_ends as "windowEnds"`
  return rows[0] ?? { attempts: 1, windowEnds: ends }
}

/** Forgets a key's attempts: after a success. */
export async function forgetAttempts(scope: Writing<Scope>, key: string) {
  await scope.connection.rateLimit.deleteMany({ where: { key } })
}
