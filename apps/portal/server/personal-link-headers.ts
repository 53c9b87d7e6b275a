import type { RequestHandler } from 'express'

/** Under which addresses the personal links of contacts lead. */
export const PERSONAL_LINK = '/contact/'

/** An address that is a key: no page it leads to is told of it, and no search engine keeps it. */
export const personalLinkHeaders: RequestHandler = (request, response, next) => {
  if (request.path.startsWith(PERSONAL_LINK)) {
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('X-Robots-Tag', 'noindex, nofollow')
  }
  next()
}
