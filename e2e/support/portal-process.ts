import { fork } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const script = fileURLToPath(new URL('../server-process.mjs', import.meta.url))

export interface Portal {
  url: string
  /** What it printed for the person who started it. */
  said: string[]
  /** What it has logged so far: warnings and worse, one a line. */
  logged(): string[]
  stop(): Promise<void>
}

/** Starts the built portal on a port of its own, over the database in `directory`. */
export async function startPortal(directory: string, { empty = false } = {}): Promise<Portal> {
  const logFile = join(directory, 'server.log')
  const log = openSync(logFile, 'a')
  const child = fork(script, empty ? [root, '--empty'] : [root], {
    cwd: root,
    // Nothing of the settings around the tests: they may belong to a platform that runs.
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DATA_DIR: directory,
      LOG_LEVEL: 'warn',
      // So that those whom `signIn` signs in come from many places, as people do.
      TRUST_PROXY: '1',
    },
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  const logged = () => readFileSync(logFile, 'utf8').split('\n').filter(Boolean)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const started = new Promise<{ url: string; said: string[] }>((resolve) =>
    child.once('message', (message) => resolve(message as { url: string; said: string[] })),
  )
  const failed = ended.then(() => {
    throw new Error(`The portal did not start:\n${logged().join('\n')}`)
  })
  const { url, said } = await Promise.race([started, failed])
  failed.catch(() => undefined)
  const stop = () => {
    if (child.connected) child.disconnect()
    return ended
  }
  return { url, said, logged, stop }
}
