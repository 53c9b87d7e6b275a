import { existsSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runNode } from './child.mjs'
import { fingerprint, listFiles, shapeOf } from './fingerprint.mjs'
import { withLock } from './lock.mjs'
import { forgetRecord, readRecord, writeRecord } from './record.mjs'
import { say, withProgress } from './say.mjs'
import { binOf, packageFolders, readJson, root } from './workspace.mjs'

/** A step before the start failed; the message says which, and what it wrote. */
class PreparationError extends Error {
  name = 'PreparationError'
}

const cache = join(root, 'node_modules/.cache/traject')
const generated = join(root, 'packages/db/src/generated')
const buildFolder = join(root, 'apps/portal/build')
export const builtServer = join(buildFolder, 'server.js')

const install = {
  title: 'Installing packages (a minute or two the first time)',
  record: join(cache, 'install.json'),
  inputs() {
    const manifests = packageFolders().map((folder) => join(folder, 'package.json'))
    const settings = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'].flatMap(inRoot)
    const machine = [process.version, process.platform, process.arch]
    return fingerprint(root, [...settings, ...manifests], machine)
  },
  outputs() {
    const whole = packageFolders().every((folder) => {
      const { dependencies, devDependencies } = readJson(join(folder, 'package.json'))
      const needed = Object.keys({ ...dependencies, ...devDependencies }).length > 0
      return !needed || existsSync(join(folder, 'node_modules'))
    })
    return whole && existsSync(join(root, 'node_modules/.modules.yaml')) ? 'there' : undefined
  },
  async work() {
    const { packageManager } = readJson(join(root, 'package.json'))
    const { NODE_ENV, ...env } = process.env // with `production` pnpm would leave out the tools
    const args = ['-y', packageManager, 'install', '--frozen-lockfile']
    // pnpm would ask before it replaces a node_modules of another version, and nobody answers.
    args.push('--config.confirmModulesPurge=false')
    return process.platform === 'win32'
      ? run('cmd.exe', ['/d', '/s', '/c', 'npx', ...args], { cwd: root, env })
      : run('npx', args, { cwd: root, env })
  },
}

const generate = {
  title: 'Generating the database client',
  record: join(cache, 'generate.json'),
  inputs: () =>
    fingerprint(root, ['prisma/schema.prisma', 'prisma/models', ...generator].flatMap(inRoot)),
  outputs: () => (existsSync(join(generated, 'client.ts')) ? shapeOf(generated) : undefined),
  work: () => runNode(join(root, 'scripts/prisma-generate.mjs'), [], { cwd: root }),
}

const generator = ['prisma.config.ts', 'scripts/prisma-generate.mjs', 'pnpm-lock.yaml']

const build = {
  title: 'Building the portal',
  record: join(cache, 'build.json'),
  inputs() {
    const sources = ['apps', 'packages', 'prisma', 'package.json', 'pnpm-workspace.yaml']
    const settings = ['turbo.json', 'tsconfig.json', 'tsconfig.base.json', ...generator]
    const isTest = /\.test\.tsx?$|[\\/]packages[\\/][^\\/]+[\\/]test[\\/]/
    const files = [...sources, ...settings].flatMap(inRoot).filter((file) => !isTest.test(file))
    return fingerprint(root, files)
  },
  outputs: () => (existsSync(builtServer) ? shapeOf(buildFolder) : undefined),
  work() {
    rmSync(buildFolder, { recursive: true, force: true }) // an old build is never taken for the new
    // turbo looks for a command named pnpm, and a fresh machine has none but the installed one.
    const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
    const env = { ...process.env, PATH, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
    return runNode(binOf('turbo'), ['run', 'build', '--ui=stream'], { cwd: root, env })
  },
}

/** Installs and generates what types and tests need, each only where its inputs changed. */
export const ensureGenerated = () => ensure([install, generate])

/** Installs and builds, each only where its inputs changed or its result is not whole. */
export const ensureBuilt = () => ensure([install, build])

async function ensure(steps) {
  if (steps.every(isDone)) return
  await withLock(join(cache, 'prepare.lock'), sayThatWeWait, async () => {
    for (const step of steps) if (!isDone(step)) await perform(step)
  })
}

function isDone(step) {
  const record = readRecord(step.record)
  return record?.inputs === step.inputs() && record.outputs === (step.outputs() ?? 'missing')
}

async function perform(step) {
  // Forgotten first: whatever ends this early, the next start does it again.
  forgetRecord(step.record)
  const inputs = step.inputs()
  const { code, output } = await withProgress(step.title, step.work())
  const outputs = step.outputs()
  if (code !== 0 || outputs === undefined) {
    const end = output.trimEnd().split('\n').slice(-60).join('\n')
    throw new PreparationError(`${end}\n\n${step.title}: this failed; the lines above say why.`)
  }
  writeRecord(step.record, { inputs, outputs })
}

function sayThatWeWait(pid) {
  say(`Process ${pid} is installing or building in this folder; waiting until it is done.`)
}

function inRoot(path) {
  return listFiles(join(root, path))
}
