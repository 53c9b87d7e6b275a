import type { RequestHandler } from 'express'
import { PERSONAL_LINK } from './personal-link-headers.ts'

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
    // A page that tells nobody where one comes from sends its forms without an origin as well. Where its
    // address is a secret of its own, who knows it came from it.
    const isHidden = origin === 'null' && request.path.startsWith(PERSONAL_LINK)
    const ours = origin === undefined ? site === 'same-origin' : origin === expected || isHidden
    // Remix compares it with the host as well, and knows no page without an origin.
    if (isHidden) delete request.headers.origin
    if (ours) return next()
    response.status(403).type('text/plain').send('This form was sent from another site.')
  }
}
