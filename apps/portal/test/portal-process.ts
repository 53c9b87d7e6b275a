import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { people } from '@traject/seed/demo/people'
import { smes } from '@traject/seed/demo/smes'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export interface PortalProcess {
  url: string
  pid: number
  /** The lines of JSON that it wrote. */
  log(): Record<string, unknown>[]
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: string | null; ms: number }>
}

type Settings = Record<string, string>

const running = new Set<ChildProcess>()

/** Ends what a failed test left behind. */
export async function endAll() {
  const left = [...running].map(async (child) => {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  })
  await Promise.all(left)
}

function launch(settings: Settings) {
  if (!existsSync(here('../build/server.js'))) {
    throw new Error('The portal is not built: run "pnpm build" first.')
  }
  const { PATH, HOME } = process.env
  // Nothing else of this environment: a DATABASE_URL of somebody's would be worked on.
  const defaults = { NODE_ENV: 'production', LOG_LEVEL: 'debug', PORT: '0' } as const
  const env: NodeJS.ProcessEnv = { PATH, HOME, ...defaults, ...settings }
  const child = spawn(process.execPath, [here('./serve-built.mjs')], { env })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const written = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    written.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    written.err += text
  })
  return { child, written, closed: once(child, 'close') }
}

/** A start that is expected to be refused: how it ended and what it said. */
export async function refusedStart(settings: Settings) {
  const { written, closed } = launch(settings)
  const [code] = await closed
  return { code: code as number | null, ...written }
}

/** Starts the built portal on a free port and waits until it says that it is ready. */
export async function startPortal(settings: Settings): Promise<PortalProcess> {
  const { child, written, closed } = launch(settings)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const port = /^Traject is ready: http:\/\/localhost:(\d+)$/m.exec(written.out)?.[1]
      if (port && /^Ctrl-C stops it\.$/m.test(written.out)) resolve(`http://127.0.0.1:${port}`)
    })
    closed.then(() => reject(new Error(`It ended instead: ${written.err}`)))
  })
  return {
    url,
    pid: child.pid ?? 0,
    log: () =>
      written.out
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    end: async (signal) => {
      const began = performance.now()
      child.kill(signal)
      const [code, by] = await closed
      return { code, signal: by, ms: performance.now() - began }
    },
  }
}

/** What of the people and companies of the demo stands in these lines, plainly or as in an address. */
export function personalDataIn(lines: object[]): string[] {
  const text = JSON.stringify(lines)
  const names = [...people, ...smes].map(({ name }) => name)
  const isThere = (one: string) => text.includes(JSON.stringify(one).slice(1, -1))
  return [...names, ...people.map(({ email }) => email)].filter(
    (one) => isThere(one) || isThere(encodeURIComponent(one)),
  )
}
