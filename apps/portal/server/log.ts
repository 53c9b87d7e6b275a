import { type Logger, pino } from 'pino'

export type { Logger }

/** Lines of JSON on standard output. Ids, codes and times only: never a name, an address or a text. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}

/** What of an error may stand in a log: messages of drivers quote values, so they stay out. */
export function describeError(error: unknown): { name: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code } = error as { code?: unknown }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: frames
      .slice(0, 6)
      .map((frame) => frame.trim().replace(/\(?file:\/\/\S*\/(?=[^/]+:\d)/, '('))
      .join(' < '),
  }
}
