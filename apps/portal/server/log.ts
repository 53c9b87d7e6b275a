import { type Logger, pino } from 'pino'

export type { Logger }

/** Lines of JSON on standard output. Ids, codes and times only: never a name, an address or a text. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}

interface DescribedError {
  name: string
  code?: string
  at?: string
  cause?: { name: string; code?: string }
}

/** What of an error may stand in a log: messages of drivers quote values, so they stay out. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error }
  const cause = error.cause ?? driversError(error)
  return {
    ...named(error),
    at: framesOf(error)
      .slice(0, 6)
      .map((frame) => frame.trim().replace(/\(?file:\/\/\S*\/(?=[^/]+:\d)/, '('))
      .join(' < '),
    ...(cause instanceof Error ? { cause: named(cause) } : {}),
  }
}

function named(error: Error) {
  const { code } = error as { code?: unknown }
  return { name: error.name, ...(typeof code === 'string' ? { code } : {}) }
}

/** Prisma says that a statement failed, and beside that what the database called it. */
function driversError(error: Error): Error | undefined {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: Record<string, unknown> } } }
  const { originalCode, kind } = meta?.driverAdapterError?.cause ?? {}
  const code = originalCode ?? kind
  if (typeof code !== 'string') return undefined
  return Object.assign(new Error(), { name: 'DriverAdapterError', code })
}

/** A line of the message may look like one of the stack: only what stands behind it is the stack. */
function framesOf({ stack = '', message }: Error): string[] {
  const begin = stack.indexOf(message)
  if (begin < 0) return []
  const lines = stack.slice(begin + message.length).split('\n')
  return lines.filter((line) => line.startsWith('    at '))
}
