// The built portal in a process of its own, as scripts/lib/serve.mjs carries it, but never building.
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const built = fileURLToPath(new URL('../build/server.js', import.meta.url))
const plain = new Set(['DatabaseStartError', 'ConfigurationError'])

try {
  const { start } = await import(pathToFileURL(built).href)
  const running = await start({ root, empty: process.argv.includes('--empty'), say: console.log })
  process.once('SIGTERM', async () => {
    await running.close()
    process.exit(0)
  })
} catch (error) {
  console.error(plain.has(error?.name) ? error.message : error)
  process.exit(1)
}
