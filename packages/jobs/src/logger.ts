type LogLine = (fields: Record<string, string | number>, message: string) => void

/** Where jobs log; pino fits. Fields hold ids, codes and counts, never personal data. */
export interface Logger {
  info: LogLine
  warn: LogLine
  error: LogLine
}
