import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseStartError } from './start-error.ts'

export interface DirectoryLock {
  release(): Promise<void>
}

interface Holder {
  pid: number
  /** Clock ticks since boot at which the process began (Linux), so that a reused pid is told apart. */
  began: string
  since: string
  nonce: string
}

const FILE = 'in-use-by.json'

/**
 * PGlite has no lock on its directory: two processes would both write. This one is a file that names
 * its holder; a holder that no longer runs left it behind in a crash, and its lock is taken over.
 * @throws DatabaseStartError naming the process that holds it
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const path = join(directory, FILE)
  const me: Holder = {
    pid: process.pid,
    began: beganAt(process.pid),
    since: new Date().toISOString(),
    nonce: randomUUID(),
  }
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await create(path, me)) return { release: () => release(path, me) }
    const holder = await read(path)
    if (holder && isRunning(holder)) {
      throw new DatabaseStartError(
        `The embedded database in ${directory} is in use by process ${holder.pid}, running since ` +
          `${holder.since}. Stop that one first, or set DATABASE_URL to a PostgreSQL server, which ` +
          'several processes may share.',
      )
    }
    await takeAway(path, holder)
  }
  throw new DatabaseStartError(`The lock of the embedded database in ${path} could not be taken.`)
}

async function create(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function read(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

/** Of two processes that find the same stale lock, the rename lets one through with that very file. */
async function takeAway(path: string, stale: Holder | undefined) {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  const moved = await read(aside)
  if (moved && moved.nonce !== stale?.nonce && isRunning(moved)) {
    // Somebody else took it between the read and the rename: give it back.
    await rename(aside, path)
    return
  }
  await rm(aside, { force: true })
}

async function release(path: string, me: Holder) {
  const holder = await read(path)
  if (holder?.nonce === me.nonce) await rm(path, { force: true })
}

function isRunning(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return holder.began === '' || beganAt(holder.pid) === holder.began
}

function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command's name may hold spaces and brackets: count from the last bracket.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
