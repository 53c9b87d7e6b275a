import type { RequestHandler } from 'express'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses every unsafe request that another site's page sent. A browser says where a form stands, by
 * Origin or by Sec-Fetch-Site; a request that says neither did not come from a form of ours.
 */
export function originCheck(publicUrl: string | undefined): RequestHandler {
  const own = publicUrl ? new URL(publicUrl).origin : undefined
  return (request, response, next) => {
    if (SAFE.has(request.method)) return next()
    const expected = own ?? `${request.protocol}://${request.get('host')}`
    const origin = request.get('origin')
    const site = request.get('sec-fetch-site')
    const ours = origin === undefined ? site === 'same-origin' : origin === expected
    if (ours) return next()
    response.status(403).type('text/plain').send('This form was sent from another site.')
  }
}
