import type { RequestHandler } from 'express'
import type { Logger } from './log.ts'

/** One line a request: method, shape of the path, status, time. No address, no query, no token. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const began = performance.now()
    response.on('finish', () => {
      const ms = Math.round(performance.now() - began)
      const path = shapeOf(request.path)
      log.debug({ method: request.method, path, status: response.statusCode, ms }, 'request')
    })
    next()
  }
}

/** Ids and tokens in a path become a star: a token in a log would be a key under the mat. */
export function shapeOf(path: string): string {
  return path
    .split('/')
    .slice(0, 8)
    .map((part) => (/^[a-z-]{0,24}(\.data)?$/.test(part) ? part : '*'))
    .join('/')
}
