import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { runNode } from './child.mjs'
import { countPlaywright, countVitest, withExitCode } from './count.mjs'
import { ensureBuilt } from './prepare.mjs'
import { readRecord } from './record.mjs'
import { say } from './say.mjs'
import { binOf, root } from './workspace.mjs'

const e2e = join(root, 'e2e')

/** Runs one Vitest project, readable on the terminal and counted from its report. */
export function vitest(project, extra, env = {}) {
  return reported(countVitest, (report) => {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
    args.push(`--outputFile.json=${report}`, ...extra)
    return runNode(binOf('vitest'), args, { cwd: root, env: testEnv(env), show: true })
  })
}

/** The database tests in one shape: `embedded`, or `postgresql` where TEST_DATABASE_URL leads. */
export async function database(shape, extra) {
  try {
    // Some of them start the built portal and take its database away.
    await ensureBuilt()
  } catch (error) {
    say(error.message)
    return withExitCode(undefined, 1)
  }
  const url = shape === 'postgresql' ? process.env.TEST_DATABASE_URL : undefined
  return vitest('db', extra, { TEST_SHAPE: shape, TEST_DATABASE_URL: url })
}

export function hasJourneys() {
  return existsSync(join(e2e, 'playwright.config.ts'))
}

/** Builds, finds a browser and walks the journeys. */
export async function browser(extra) {
  try {
    await ensureBuilt()
  } catch (error) {
    say(error.message)
    return withExitCode(undefined, 1)
  }
  const { path, problem } = await findBrowser()
  if (problem) {
    say(problem)
    return withExitCode(undefined, 1)
  }
  say(`Browser: ${path}`)
  return reported(countPlaywright, (report) => {
    const env = testEnv({ TRAJECT_BROWSER: path, PLAYWRIGHT_JSON_OUTPUT_FILE: report })
    const args = ['test', '--reporter=list,json', ...extra]
    const cli = binOf('@playwright/test', { command: 'playwright', from: e2e })
    return runNode(cli, args, { cwd: e2e, env, show: true })
  })
}

/** Settings of a running platform must not reach its tests: they would work on its database. */
function testEnv(extra) {
  const { DATABASE_URL, NODE_ENV, PORT, HOST, DEMO, ...env } = process.env
  const all = { ...env, ...extra }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

async function reported(count, runWith) {
  const folder = mkdtempSync(join(tmpdir(), 'traject-report-'))
  try {
    const file = join(folder, 'report.json')
    const { code } = await runWith(file)
    const report = readRecord(file)
    return withExitCode(report && count(report), code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
