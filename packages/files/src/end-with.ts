import { addAbortSignal, type Readable } from 'node:stream'

/**
 * Destroys `source` when `signal` aborts, also where nobody is reading it yet: whoever reads it
 * still gets the error, and the process does not end over it.
 */
export function endWith(source: Readable, signal: AbortSignal | undefined): void {
  source.on('error', () => {})
  if (signal) addAbortSignal(signal, source)
}
