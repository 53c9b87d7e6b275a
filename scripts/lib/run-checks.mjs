import { checkNames, chooseChecks } from './checks.mjs'
import { endChildren } from './child.mjs'
import { total } from './count.mjs'
import { ensureGenerated } from './prepare.mjs'
import { say, seconds } from './say.mjs'

let stopped = false

const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 })

/** Runs the checks that the arguments name, goes on after failures, and ends the process. */
export async function runChecks(args) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal)
  const { only, extra } = readArguments(args)
  const since = performance.now()
  try {
    await ensureGenerated()
  } catch (error) {
    finish([{ title: 'Install', took: seconds(since), counts: one(false), note: error.message }])
  }
  const checks = chooseChecks(only)
  const quick = checks.filter(({ runner }) => !runner)
  const runners = checks.filter(({ runner }) => runner)
  const results = await twoAtATime(quick, runQuick)
  for (const check of runners) results.push(await runRunner(check, extra))
  finish(results, since)
}

function readArguments(args) {
  const at = args.indexOf('--only')
  if (at === -1) return { only: undefined, extra: [] }
  const only = args[at + 1] ?? ''
  const unknown = only.split(',').filter((name) => !checkNames.includes(name))
  if (unknown.length > 0) {
    console.error(`--only takes ${checkNames.join(', ')}; not ${unknown.join(', ')}.`)
    process.exit(2)
  }
  return { only, extra: args.slice(at + 2).filter((arg) => arg !== '--') }
}

async function runQuick(check) {
  const since = performance.now()
  const { code, output } = await check.run()
  const took = seconds(since)
  const text = output.trim()
  say(
    `\n── ${check.title}${text ? `\n${text}` : ''}\n${code === 0 ? 'passed' : 'FAILED'} in ${took}`,
  )
  return { title: check.title, took, counts: one(code === 0) }
}

async function runRunner(check, extra) {
  const since = performance.now()
  say(`\n── ${check.title}`)
  const counts = await check.runner(extra)
  const took = seconds(since)
  say(`${counts.failed === 0 ? 'passed' : 'FAILED'} in ${took}`)
  return { title: check.title, took, counts, runner: true }
}

async function twoAtATime(checks, work) {
  const results = []
  const waiting = checks.entries()
  const lane = async () => {
    for (const [index, check] of waiting) results[index] = await work(check)
  }
  await Promise.all([lane(), lane()])
  return results
}

function finish(results, since) {
  if (stopped) process.exit(130)
  if (since !== undefined) say(`\n── Summary, after ${seconds(since)}`)
  for (const { title, took, counts, runner, note } of results) {
    if (note) say(note)
    const detail = runner ? `  ${describe(counts)}` : ''
    say(
      `${counts.failed === 0 ? '  ok ' : 'FAIL '} ${title.padEnd(32)} ${took.padStart(8)}${detail}`,
    )
  }
  const { passed, failed } = total(results.map(({ counts }) => counts))
  say(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

function onSignal() {
  stopped = true
  endChildren('SIGTERM')
  // Browsers and databases get a moment to go; nothing is counted of a run that was stopped.
  setTimeout(() => endChildren('SIGKILL'), 3_000)
  setTimeout(() => process.exit(130), 3_100)
}
