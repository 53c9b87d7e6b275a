import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A real HTTP server on loopback. `outcomes`: what each request's handler came to, in order. */
export async function loopback(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
) {
  const outcomes: Promise<unknown>[] = []
  const server = createServer((request, response) => {
    const outcome = handle(request, response)
    outcome.catch(() => response.destroy())
    outcomes.push(outcome)
    server.emit('handled')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    /** The next request's outcome; ask for it before the request is made. */
    next: async () => {
      const at = outcomes.length
      await once(server, 'handled')
      return { outcome: outcomes[at] }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
