import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ROOT } from './databases.ts'

const SERVE = fileURLToPath(new URL('serve.mjs', import.meta.url))

const FIXED = { NODE_ENV: 'production', LOG_LEVEL: 'silent', PORT: '0' } as const

export interface Served {
  url: string
  /** Bytes, after a collection. */
  memory(): Promise<{ rss: number; heapUsed: number }>
  stop(): Promise<void>
}

interface ServeOptions {
  kind: 'server' | 'floor' | 'bytes'
  env?: Record<string, string>
  /** For `bytes`: the file that holds the answer. */
  answer?: string
}

/** Starts one of the three servers as a process of its own and waits until it says where it is. */
export async function serve({ kind, env = {}, answer = '' }: ServeOptions): Promise<Served> {
  const child = spawn(process.execPath, ['--expose-gc', SERVE, kind, ROOT, answer], {
    env: { ...env, PATH: process.env.PATH, ...FIXED },
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  })
  const url = await firstLine(child)
  return {
    url,
    memory: async () => {
      child.send('memory')
      const [usage] = await once(child, 'message')
      return usage
    },
    stop: async () => {
      const ended = once(child, 'exit')
      child.stdin?.end()
      await ended
    },
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The server has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) return JSON.parse(line).url
  }
  throw new Error('The server ended before it listened')
}
