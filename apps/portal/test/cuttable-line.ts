import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A line to a database that can be cut and mended: what is behind it need not be stopped. */
export async function cuttableLine(target: { host: string; port: number }) {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(target)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    }
    near.pipe(far).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as { port: number }).port
  }
  const port = await listen(0)
  return {
    port,
    cut: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
    mend: () => listen(port),
  }
}
