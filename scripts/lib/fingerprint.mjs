import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const skipped = new Set([
  'node_modules',
  'build',
  'dist',
  'generated',
  'coverage',
  'test-results',
  'playwright-report',
])

/** All files under a path, in a stable order, without hidden ones and what tools produce. */
export function listFiles(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort(byName)
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || skipped.has(entry.name)) return []
      return entry.isDirectory() || entry.isFile() ? listFiles(join(path, entry.name)) : []
    })
}

/** Names and contents of files as one short text: it differs where anything was changed. */
export function fingerprint(root, files, also = []) {
  const hash = createHash('sha256')
  for (const part of also) hash.update(`${part}\0`)
  for (const file of files) {
    const content = readFileSync(file)
    hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`)
    hash.update(content)
  }
  return hash.digest('hex')
}

/** Names and sizes of all files under a folder: shows that a build is whole, without reading it. */
export function shapeOf(folder) {
  const hash = createHash('sha256')
  const visit = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort(byName)) {
      const inner = join(path, entry.name)
      if (entry.isDirectory()) visit(inner)
      else hash.update(`${relative(folder, inner)}\0${statSync(inner).size}\0`)
    }
  }
  visit(folder)
  return hash.digest('hex')
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1
}
