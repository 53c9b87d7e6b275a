// pnpm dev: the same server, with Vite making the pages anew when they change.
import { fileURLToPath } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { fillVocabulary } from '@traject/seed/fill-vocabulary'
import { createServer as createVite } from 'vite'
import { readConfiguration } from './configuration.ts'
import { fillWhereDue } from './first-fill.ts'
import { createHttpServer, listen } from './http.ts'
import { createLogger } from './log.ts'
import { openPlatform } from './platform.ts'
import { greet } from './welcome.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const say = (line: string) => console.log(line)
process.env.NODE_ENV = 'development'

try {
  const configuration = readConfiguration(process.env)
  const log = createLogger(configuration.LOG_LEVEL)
  const platform = await openPlatform({ root, configuration, log, say })
  await fillVocabulary(platform.database, platform.services.clock())
  const fill = await fillWhereDue(platform, { empty: process.argv.includes('--empty'), say })
  const vite = await createVite({
    root: fileURLToPath(new URL('..', import.meta.url)),
    server: { middlewareMode: true },
    appType: 'custom',
  })
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  const before = (app: { use(handler: typeof vite.middlewares): unknown }) =>
    void app.use(vite.middlewares)
  const app = createHttpServer({ platform, build, assets: null, before })
  const { server, url } = await listen(app, configuration)
  platform.reachedAt(url)
  await platform.startJobs()
  await greet(platform, { url, fill, say })
  const stop = async () => {
    server.closeAllConnections()
    await vite.close()
    await platform.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  const { name, message } = error as Error
  const plain = name === 'ConfigurationError' || name === 'DatabaseStartError'
  console.error(plain ? message : error)
  process.exit(1)
}
