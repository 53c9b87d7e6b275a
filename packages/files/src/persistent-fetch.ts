import { setTimeout as pause } from 'node:timers/promises'

const ATTEMPTS = 3
const PASSING = new Set([500, 502, 503, 504])

/**
 * `fetch` that ends with `signal` and asks again, up to twice, where the service was busy or did
 * not answer. Only for bodies that lie in memory.
 */
export function persistentFetch(signal?: AbortSignal, pauseMs = 200): typeof fetch {
  return async (input, init) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(input, { ...init, signal: signal ?? null }).catch((error) => {
        if (attempt === ATTEMPTS || signal?.aborted) throw error
      })
      if (answer && (attempt === ATTEMPTS || !PASSING.has(answer.status))) return answer
      await answer?.body?.cancel()
      await pause(pauseMs * attempt, undefined, signal ? { signal } : {})
    }
  }
}
