import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The folders of all packages, the root first. Reads the one list that pnpm reads. */
export function packageFolders() {
  const yaml = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const list = /^packages:\n((?: +- .+\n)+)/m.exec(yaml)?.[1] ?? ''
  const patterns = [...list.matchAll(/- +['"]?([^'"\n]+)/g)].map(([, pattern]) => pattern.trim())
  const folders = patterns.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [join(root, pattern)]
    const parent = join(root, pattern.slice(0, -2))
    return existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name)) : []
  })
  return [root, ...folders.filter((folder) => existsSync(join(folder, 'package.json'))).sort()]
}

/**
 * The script behind a command of an installed package. It is called with Node directly: no shell
 * stands between, so a signal reaches it, and Windows needs nothing of its own.
 */
export function binOf(name, { command = name, from = root } = {}) {
  const folder = join(from, 'node_modules', name)
  const { bin } = readJson(join(folder, 'package.json'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/** `require` as a file of that folder would have it. */
export function requireFrom(folder) {
  return createRequire(join(folder, 'package.json'))
}
