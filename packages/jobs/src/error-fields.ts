/**
 * What may be logged of an error: its class and codes. Messages stay out: those of mail servers and
 * databases repeat addresses and values.
 */
export function errorFields(error: unknown): Record<string, string | number> {
  if (typeof error !== 'object' || error === null) return { error: typeof error }
  const fields: Record<string, string | number> = {
    error: error instanceof Error ? error.name : 'Error',
  }
  for (const key of ['code', 'responseCode', 'queue'] as const) {
    const value: unknown = Reflect.get(error, key)
    if (typeof value === 'number' || typeof value === 'string') fields[key] = value
  }
  return fields
}
