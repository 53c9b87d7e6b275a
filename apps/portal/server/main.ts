import type { Server } from 'node:http'
import { join } from 'node:path'
import { ConfigurationError, readConfiguration } from './configuration.ts'
import { fillWhereDue } from './first-fill.ts'
import { createHttpServer, listen } from './http.ts'
import type { ContextOf } from './load-context.ts'
import { createLogger } from './log.ts'
import { openPlatform } from './platform.ts'
import { greet } from './welcome.ts'

export interface StartOptions {
  /** The checkout's root. */
  root: string
  /** Begin without the demo. */
  empty: boolean
  say(line: string): void
  contextOf?: ContextOf
}

export interface Running {
  url: string
  close(): Promise<void>
}

/**
 * Opens the database, migrates, fills the demo where it is due, starts the jobs and listens.
 * @throws ConfigurationError, DatabaseStartError with sentences for who starts it
 */
export async function start({ root, empty, say, contextOf }: StartOptions): Promise<Running> {
  const configuration = readConfiguration(process.env)
  const log = createLogger(configuration.LOG_LEVEL)
  const platform = await openPlatform({ root, configuration, log, say })
  try {
    const { fillVocabulary } = await import('@traject/seed/fill-vocabulary')
    if (await fillVocabulary(platform.database, platform.services.clock()))
      say('Read the vocabulary in.')
    const fill = await fillWhereDue(platform, { empty, say })
    const build = await import('./server/index.js' as string)
    const app = createHttpServer({
      platform,
      build,
      assets: join(root, 'apps/portal/build/client'),
      ...(contextOf ? { contextOf } : {}),
    })
    const { server, url } = await listen(app, configuration)
    platform.reachedAt(url)
    await platform.startJobs()
    await greet(platform, { url, fill, say })
    return { url, close: () => close(server, platform.close) }
  } catch (error) {
    await platform.close()
    throw asSentence(error)
  }
}

/** Lets what is under way finish for a moment, then ends every connection. */
async function close(server: Server, closePlatform: () => Promise<void>) {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), 1_500)
  await closed
  clearTimeout(cut)
  await closePlatform()
}

function asSentence(error: unknown): unknown {
  const { code, port, address } = error as { code?: string; port?: number; address?: string }
  if (code === 'EADDRINUSE') {
    return new ConfigurationError(
      `Something already listens on ${address ?? ''}:${port ?? ''}. Stop it, or set PORT to another number.`,
    )
  }
  return error
}
