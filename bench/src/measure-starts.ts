import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './databases.ts'

export interface Starts {
  /** Seconds from the command to the first answer: clone, install, migrate, fill, build. */
  cold: number
  warm: number
}

const PORT = '3187'
const PATIENCE = 600_000

/** `npm start` of a clean clone, and once more. */
export async function measureStarts(): Promise<Starts> {
  const directory = await mkdtemp(join(tmpdir(), 'traject-bench-clone-'))
  try {
    await run('git', ['clone', '--quiet', ROOT, directory], ROOT)
    return { cold: await startOnce(directory), warm: await startOnce(directory) }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function startOnce(directory: string): Promise<number> {
  const began = performance.now()
  const env = { ...process.env, PORT, DATABASE_URL: '' }
  const child = spawn('npm', ['start'], { cwd: directory, env, stdio: 'ignore', detached: true })
  const ended = once(child, 'exit')
  try {
    while (!(await answers())) {
      if (child.exitCode !== null) throw new Error('npm start ended before it answered')
      if (performance.now() - began > PATIENCE) throw new Error('npm start never answered')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return (performance.now() - began) / 1000
  } finally {
    // The whole group, as Ctrl-C does.
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGINT')
    await ended
  }
}

const answers = () =>
  fetch(`http://127.0.0.1:${PORT}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )

async function run(command: string, args: string[], cwd: string) {
  const [code] = await once(spawn(command, args, { cwd, stdio: 'inherit' }), 'exit')
  if (code !== 0) throw new Error(`${command} failed`)
}
