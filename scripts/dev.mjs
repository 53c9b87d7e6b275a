// pnpm dev: the portal with reload on change.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { endChildren } from './lib/child.mjs'
import { nodeTooOld } from './lib/node-version.mjs'
import { ensureGenerated } from './lib/prepare.mjs'
import { root } from './lib/workspace.mjs'

const tooOld = nodeTooOld()
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}

let server
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))

try {
  await ensureGenerated()
} catch (error) {
  if (!stopping) console.error(error.name === 'PreparationError' ? error.message : error)
  process.exit(stopping ? 130 : 1)
}
if (stopping) process.exit(130)

const args = ['--import', 'tsx', join(root, 'apps/portal/server/dev.ts'), ...process.argv.slice(2)]
server = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
server.on('exit', (code) => process.exit(code ?? (stopping ? 0 : 1)))

function stop(signal) {
  if (endChildren(signal) === 0 && !server) process.exit(130)
  // A terminal sends Ctrl-C to the server itself; sent twice it would cut a graceful stop short.
  if (signal !== 'SIGINT' || !process.stdin.isTTY) server?.kill(signal)
  if (!stopping) setTimeout(() => server?.kill('SIGKILL'), 4_000).unref()
  stopping = true
}
