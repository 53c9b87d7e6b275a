import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './child.mjs'
import { withProgress } from './say.mjs'
import { requireFrom, root } from './workspace.mjs'

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']
const applications = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

const advice =
  'No browser was found: install Google Chrome or Chromium, or name one in CHROME_PATH, ' +
  'or run `pnpm --filter @traject/e2e exec playwright install chromium`.'

/**
 * Finds a browser for the journeys, and installs Debian's where that is possible.
 * Gives `{ path }`, or `{ problem }` with a sentence on what to do.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) {
    return runs(named)
      ? { path: named }
      : { problem: `CHROME_PATH names ${named}, which does not run: correct it or unset it.` }
  }
  const found = [...onPath(), ...applications, playwrightsOwn()].find(runs)
  if (found) return { path: found }
  if (mayInstall() && (await installDebians())) {
    const installed = onPath().find(runs)
    if (installed) return { path: installed }
  }
  return { problem: advice }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Ubuntu has a `chromium` that only tells how to install another one, so each is tried. */
function runs(path) {
  if (!path || !existsSync(path)) return false
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function playwrightsOwn() {
  try {
    return requireFrom(join(root, 'e2e'))('@playwright/test').chromium.executablePath()
  } catch {
    return undefined
  }
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

async function installDebians() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = async () => {
    const { code } = await run('apt-get', ['update'], { env })
    return code === 0 ? run('apt-get', ['install', '-y', 'chromium'], { env }) : { code }
  }
  const { code } = await withProgress('Installing Chromium from Debian', install())
  return code === 0
}
