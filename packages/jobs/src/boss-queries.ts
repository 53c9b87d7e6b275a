import type { Database } from '@traject/db/client'
import { errorFields } from './error-fields.ts'
import type { Logger } from './logger.ts'

interface Answer {
  rows: unknown[]
}
type ExecuteSql = (text: string, values?: unknown[]) => Promise<Answer>

export interface BossQueries {
  executeSql: ExecuteSql
  /** From here on, an error is logged and answered with nothing, as pg-boss does itself when closed. */
  swallowErrors(): void
  /** Waits for what is under way, a quarter of a second at most. */
  settled(): Promise<void>
  /** Begins no further query, and waits for those under way as `settled` does. */
  close(): Promise<void>
}

/**
 * Stands between pg-boss and the database. pg-boss does not await what it writes after a job, so that
 * an error of it would end the process: a database that is away for a moment must not do that.
 */
export function bossQueries(execute: ExecuteSql, logger: Logger): BossQueries {
  const underWay = new Set<Promise<unknown>>()
  let state: 'starting' | 'running' | 'closed' = 'starting'
  let away = false
  // pg-boss expects nothing where it declares an answer: its own closed connection says the same.
  const nothing = undefined as unknown as Answer

  const settled = async () => {
    await Promise.race([Promise.allSettled(underWay), aMoment()])
  }
  const tracked = async (text: string, values?: unknown[]) => {
    const query = execute(text, values)
    underWay.add(query)
    try {
      return await query
    } finally {
      underWay.delete(query)
    }
  }
  return {
    executeSql: async (text, values) => {
      if (state === 'starting') return tracked(text, values)
      if (state === 'closed') return nothing
      try {
        const answer = await tracked(text, values)
        if (away) logger.info({}, 'the job queue reaches the database again')
        away = false
        return answer
      } catch (error) {
        if (!away) logger.error(errorFields(error), 'the job queue does not reach the database')
        away = true
        return nothing
      }
    },
    swallowErrors: () => {
      state = 'running'
    },
    settled,
    close: () => {
      state = 'closed'
      return settled()
    },
  }
}

/** How pg-boss speaks to the embedded database: several statements at once have no values and no rows. */
export function embeddedExecute(database: Database): ExecuteSql {
  return (text, values) =>
    database.session(async (session) => {
      if (values !== undefined || !SEVERAL.test(text)) {
        return { rows: await session.query<unknown>(text, values ?? []) }
      }
      try {
        await session.exec(text)
      } catch (error) {
        // They begin their own transaction, and the one connection must not stay in a failed one.
        await session.exec('rollback')
        throw error
      }
      return { rows: [] }
    })
}

const SEVERAL = /;\s*\S/

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 250).unref())
}
