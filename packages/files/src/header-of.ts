import type { IncomingHttpHeaders } from 'node:http'

/** A request's headers, from the web or from Node. */
export type RequestHeaders = Headers | IncomingHttpHeaders

/** One header's value, its name in lower case. */
export function headerOf(headers: RequestHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
