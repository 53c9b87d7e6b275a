// The built portal in a process of its own: node server-process.mjs ROOT [--empty]
// Tells its address and what it said to the process that forked it, and ends with it.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [root, mode] = process.argv.slice(2)
const said = []
const { start } = await import(pathToFileURL(join(root, 'apps/portal/build/server.js')).href)
const { url, close } = await start({
  root,
  empty: mode === '--empty',
  say: (line) => said.push(line),
})
process.once('disconnect', async () => {
  await close()
  process.exit(0)
})
process.send({ url, said })
