import { spawn, spawnSync } from 'node:child_process'

const windows = process.platform === 'win32'
const running = new Set()
let ended = false

/**
 * Runs a command and resolves when it ended, with its exit code and, where it was captured, its
 * output. `show: true` lets it write to the terminal itself. A command that cannot be started gives
 * code 127 and the reason as output.
 */
export function run(command, args, { cwd, env = process.env, show = false, onOutput } = {}) {
  return new Promise((resolve) => {
    if (ended) {
      resolve({ code: 130, output: '' })
      return
    }
    // In this process's own group: Ctrl-C, or a kill of the group, ends the commands with it.
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    const chunks = []
    const take = (chunk) => {
      chunks.push(chunk)
      onOutput?.(chunk)
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    const finish = (code) => {
      running.delete(child)
      // turbo gives 0 when it is stopped half-way: what was told to end has not succeeded.
      resolve({ code: ended ? 130 : code, output: Buffer.concat(chunks).toString() })
    }
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${command}: ${error.message}\n`))
      finish(127)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
}

/** Runs a script with this very Node. */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options)
}

/** Asks everything that runs to end, lets nothing new begin, and tells how many still run. */
export function endChildren(signal = 'SIGTERM') {
  ended = true
  for (const { pid } of running) {
    if (pid === undefined) continue
    if (windows) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'])
    else for (const each of [pid, ...descendants(pid)]) sendSignal(each, signal)
  }
  return running.size
}

/** npx puts a shell between, which does not pass a signal on: each process is told itself. */
function descendants(pid) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const pairs = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const below = (parent) =>
    pairs.filter(([, its]) => its === parent).flatMap(([child]) => [child, ...below(child)])
  return below(pid)
}

function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
