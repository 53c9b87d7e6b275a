// node serve.mjs server|floor|bytes: the built portal, its floor, or a bare server that sends the same
// bytes, as a process of its own. Says its address on its first line; ends with its standard input.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [kind, root, page] = process.argv.slice(2)
const url = kind === 'bytes' ? await sendBytes(page) : await startPortal()
console.log(JSON.stringify({ url }))
process.stdin.on('end', () => process.exit(0)).resume()

async function startPortal() {
  const built = await import(`${root}/apps/portal/build/${kind}.js`)
  const start = kind === 'floor' ? built.startFloor : built.start
  const { url } = await start({ root, empty: true, say: () => {} })
  return url
}

/** What the portal answered: headers and body, as they travelled. */
async function sendBytes(file) {
  const { headers, body } = JSON.parse(readFileSync(file, 'utf8'))
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((_request, response) => response.writeHead(200, headers).end(bytes))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${server.address().port}`
}

process.on('message', (asked) => {
  if (asked === 'memory') {
    globalThis.gc?.()
    process.send?.(process.memoryUsage())
  }
})
