import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express } from 'express'
import type { Configuration } from './configuration.ts'
import { health } from './health.ts'
import { listExports } from './list-exports.ts'
import { type ContextOf, loadContext } from './load-context.ts'
import { describeError } from './log.ts'
import { originCheck } from './origin-check.ts'
import { personalLinkHeaders } from './personal-link-headers.ts'
import type { Platform } from './platform.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'
import { storedFiles } from './stored-files.ts'

export interface HttpOptions {
  platform: Platform
  /** Remix's build, or in development a function that makes it anew. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Where the browser's files lie; none in development, where Vite serves them. */
  assets: string | null
  /** What a request reads the world through; the bench's floor has its own. */
  contextOf?: ContextOf
  /** Vite's own handlers, in development. */
  before?: (app: Express) => void
}

/** The HTTP side of the portal, in the order in which a request passes it. */
export function createHttpServer(options: HttpOptions): Express {
  const { platform, build, assets, before, contextOf = loadContext } = options
  const { configuration, services, log, version } = platform
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', trustedProxies(configuration.TRUST_PROXY))
  app.use(...securityHeaders({ https: services.cookies.secure, dev: assets === null }))
  // Whoever watches the process asks often: that is not logged.
  health(app, platform)
  app.use(requestLog(log))
  before?.(app)
  const getLoadContext = contextOf({ services, log, version })
  // Before the compression: a file's length and ranges are its own.
  storedFiles(app, { files: services.files, contextOf: getLoadContext })
  app.use(compression())
  if (assets) {
    const forever = { immutable: true, maxAge: '1y', fallthrough: false } as const
    app.use('/assets', express.static(`${assets}/assets`, forever))
    app.use(express.static(assets, { maxAge: '1h', index: false }))
  }
  app.use(originCheck(configuration.PUBLIC_URL))
  app.use((_request, response, next) => {
    // What a page says depends on who reads it: nobody in between may keep it.
    response.setHeader('Cache-Control', 'private, no-store')
    next()
  })
  listExports(app, { publicUrl: configuration.PUBLIC_URL, contextOf: getLoadContext })
  const mode = process.env.NODE_ENV ?? 'production'
  app.use(personalLinkHeaders)
  app.all('*', createRequestHandler({ build, mode, getLoadContext }))
  const failed: ErrorRequestHandler = (error, _request, response, _next) => {
    if (error.status === 404 && !response.headersSent) {
      response.status(404).type('text/plain').send('Not found.')
      return
    }
    log.error({ error: describeError(error) }, 'request failed outside a page')
    if (!response.headersSent) response.status(500).type('text/plain').send('Something went wrong.')
    else response.destroy()
  }
  app.use(failed)
  return app
}

/** Listens, and tells under which address. */
export async function listen(
  app: Express,
  { PORT, HOST }: Pick<Configuration, 'PORT' | 'HOST'>,
): Promise<{ server: Server; url: string }> {
  const server = createServer(app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, resolve)
  })
  const { port } = server.address() as AddressInfo
  const host = HOST === '127.0.0.1' || HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST
  return { server, url: `http://${host}:${port}` }
}

/** Whose X-Forwarded headers count: nobody's, unless it is said. */
function trustedProxies(setting: string | undefined): boolean | number | string {
  if (setting === undefined) return false
  return /^\d+$/.test(setting) ? Number(setting) : setting
}
