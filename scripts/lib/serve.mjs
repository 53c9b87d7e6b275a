import { pathToFileURL } from 'node:url'
import { endChildren } from './child.mjs'
import { builtServer, ensureBuilt } from './prepare.mjs'
import { say } from './say.mjs'
import { root } from './workspace.mjs'

const patience = 4_000
// Ctrl-C in a terminal reaches this process twice: from the terminal, and passed on by npm.
const echo = 500

// Their messages are whole sentences for the person who starts the platform.
const plain = new Set(['PreparationError', 'DatabaseStartError', 'ConfigurationError'])

let preparing = true
let platform
let stopAsked

/** Prepares, starts the platform and stops it on a signal. Ends the process itself. */
export async function serve({ empty }) {
  process.chdir(root)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal)
  try {
    await ensureBuilt()
    preparing = false
    process.env.NODE_ENV ??= 'production'
    const { start } = await import(pathToFileURL(builtServer).href)
    platform = await start({ root, empty, say })
    if (stopAsked !== undefined) await stop()
  } catch (error) {
    if (stopAsked === undefined) console.error(plain.has(error?.name) ? error.message : error)
    process.exit(stopAsked === undefined ? 1 : 130)
  }
}

function onSignal() {
  const now = performance.now()
  if (stopAsked !== undefined) {
    if (now - stopAsked > echo) process.exit(1)
    return
  }
  stopAsked = now
  const running = endChildren('SIGTERM')
  if (preparing && running === 0) process.exit(130)
  setTimeout(() => endChildren('SIGKILL'), patience / 2)
  setTimeout(() => {
    console.error('Not everything ended in time; stopping now.')
    process.exit(1)
  }, patience)
  if (platform) void stop()
}

async function stop() {
  say('Stopping …')
  try {
    await platform.close()
    process.exit(0)
  } catch (error) {
    console.error(error)
    process.exit(1)
  }
}
