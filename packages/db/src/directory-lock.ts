import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { DatabaseStartError } from './start-error.ts'

export interface DirectoryLock {
  release(): Promise<void>
}

interface Holder {
  pid: number
  /** Clock ticks since boot at which the process began (Linux), so that a reused pid is told apart. */
  began: string
  since: string
  /** False while it still looks whether anybody else is there. */
  held: boolean
}

const CLAIM = /^in-use-by\..*json$/
const ATTEMPTS = 50

/**
 * PGlite has no lock on its directory: two processes would both write. Here each lays down a claim of
 * its own and then looks for others; whoever sees a living one takes his back. Of two at once at least
 * one sees the other, so two never hold it; a claim of a process that no longer runs is swept away,
 * and since every claim has a name of its own, nobody sweeps a living one by mistake.
 * @throws DatabaseStartError naming the process that holds it
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const claim = join(directory, `in-use-by.${randomUUID()}.json`)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await lay(claim, false)
    const others = await livingClaims(directory, claim)
    if (others.length === 0) {
      await lay(claim, true)
      return { release: () => rm(claim, { force: true }) }
    }
    await rm(claim, { force: true })
    const holder = others.find(({ held }) => held)
    if (holder) throw inUse(directory, holder)
    // Others came in the same moment: whoever waits least goes first.
    await setTimeout(Math.random() * 40)
  }
  throw new DatabaseStartError(`The lock of the embedded database in ${directory} cannot be taken.`)
}

function inUse(directory: string, { pid, since }: Holder): DatabaseStartError {
  return new DatabaseStartError(
    `The embedded database in ${directory} is in use by process ${pid}, running since ${since}. ` +
      'Stop that one first, or set DATABASE_URL to a PostgreSQL server, which several processes may ' +
      'share.',
  )
}

/** Renamed into place, so that nobody reads half a claim. */
async function lay(claim: string, held: boolean) {
  const { pid } = process
  const me: Holder = { pid, began: beganAt(pid), since: new Date().toISOString(), held }
  await writeFile(`${claim}.part`, JSON.stringify(me))
  await rename(`${claim}.part`, claim)
}

async function livingClaims(directory: string, mine: string): Promise<Holder[]> {
  const living: Holder[] = []
  for (const name of await readdir(directory)) {
    const path = join(directory, name)
    if (!CLAIM.test(name) || path === mine) continue
    const text = await readFile(path, 'utf8').catch(() => null)
    // Taken back between the two looks: not ours to remove, it may be laid down anew.
    if (text === null) continue
    const holder = parsed(text)
    if (holder && isRunning(holder)) living.push(holder)
    else await rm(path, { force: true })
  }
  return living
}

function parsed(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
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
