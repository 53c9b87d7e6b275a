import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

export interface HeaderSettings {
  https: boolean
  /** Vite's reloading needs a socket and its own styles. */
  dev: boolean
}

export const nonceOf = (response: Response): string => String(response.locals.nonce)

/** A policy with a nonce for each answer, and the usual headers. No script runs that is not ours. */
export function securityHeaders({ https, dev }: HeaderSettings): RequestHandler[] {
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals.nonce = randomBytes(18).toString('base64')
    next()
  }
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [
          "'strict-dynamic'",
          (_request, response) => `'nonce-${nonceOf(response as Response)}'`,
        ],
        styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: dev ? ["'self'", 'ws:'] : ["'self'"],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  })
  const permissions: RequestHandler = (_request, response, next) => {
    response.setHeader('Permissions-Policy', 'camera=(self), geolocation=(), microphone=()')
    next()
  }
  return [nonce, policy, permissions]
}
