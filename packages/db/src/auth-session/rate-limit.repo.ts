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
  const [counted] = await countAttempts(scope, new Map([[key, 1]]), windowSeconds)
  if (!counted) throw new Error('An attempt was not counted')
  return { attempts: counted.attempts, windowEnds: counted.windowEnds }
}

/** The same of many keys at once, each as many times as it says. In one order, so that none wait in a ring. */
export function countAttempts(
  scope: Writing<Scope>,
  times: ReadonlyMap<string, number>,
  windowSeconds: number,
): Promise<(Attempts & { key: string })[]> {
  const ends = new Date(scope.now.getTime() + windowSeconds * 1000)
  const keys = [...times.keys()].sort()
  const counts = keys.map((key) => times.get(key) ?? 1)
  return scope.connection.$queryRaw`
    insert into rate_limit as r (key, attempts, window_ends)
    select key, times, ${ends} from unnest(${keys}::text[], ${counts}::int[]) as t(key, times)
    order by key
    on conflict (key) do update set
      attempts = case when r.window_ends <= ${scope.now} then excluded.attempts
                      else r.attempts + excluded.attempts end,
      window_ends = case when r.window_ends <= ${scope.now} then excluded.window_ends
                         else r.window_ends end
    returning key, attempts, window_ends as "windowEnds"`
}

/** Forgets a key's attempts: after a success. */
export async function forgetAttempts(scope: Writing<Scope>, key: string) {
  await scope.connection.rateLimit.deleteMany({ where: { key } })
}
