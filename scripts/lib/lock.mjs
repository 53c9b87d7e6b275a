import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const beat = 2_000
const silence = 15_000

/**
 * Runs `work` while holding a lock file; waits where another process holds it. The holder touches
 * the file as long as it lives, so a lock left by a killed process is recognised even where its
 * process id belongs to something else by now.
 */
export async function withLock(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true })
  await acquire(file, onWait)
  const heart = setInterval(() => touch(file), beat)
  heart.unref()
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(heart)
    process.removeListener('exit', release)
    release()
  }
}

async function acquire(file, onWait) {
  let said = false
  let seen = { touched: -1, at: 0 }
  while (!take(file)) {
    const holder = read(file)
    if (holder === undefined) continue
    // Counted by this process's own clock: both may have slept with the machine.
    const now = performance.now()
    if (holder.touched !== seen.touched) seen = { touched: holder.touched, at: now }
    if (!lives(holder.pid) || now - seen.at > silence) {
      discard(file, holder.pid)
      continue
    }
    if (!said) onWait(holder.pid)
    said = true
    await wait(300)
  }
}

function take(file) {
  return tryTo(() => writeFileSync(file, String(process.pid), { flag: 'wx' }), 'EEXIST')
}

/** Moves a dead lock away; where a new holder was quicker, his lock is put back. */
function discard(file, pid) {
  const aside = `${file}.dead.${process.pid}`
  if (!tryTo(() => renameSync(file, aside), 'ENOENT')) return
  const moved = readFileSync(aside, 'utf8')
  if (Number(moved) !== pid) tryTo(() => writeFileSync(file, moved, { flag: 'wx' }), 'EEXIST')
  rmSync(aside, { force: true })
}

function read(file) {
  let holder
  tryTo(() => {
    holder = { touched: statSync(file).mtimeMs, pid: Number(readFileSync(file, 'utf8')) }
  }, 'ENOENT')
  return holder
}

function lives(pid) {
  // A process id comes round again, in a container often at once: this one did not take the lock.
  if (pid === process.pid) return false
  return tryTo(() => process.kill(pid, 0), 'ESRCH')
}

/** The checkout may be removed while this runs: then there is nothing left to guard. */
function touch(file) {
  tryTo(() => utimesSync(file, new Date(), new Date()), 'ENOENT')
}

/** False where it fails in the one expected way. EPERM tells that a process of another user lives. */
function tryTo(act, expected) {
  try {
    act()
    return true
  } catch (error) {
    if (error.code === expected) return false
    if (expected === 'ESRCH' && error.code === 'EPERM') return true
    throw error
  }
}
