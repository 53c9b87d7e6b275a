// pnpm test:leaks: the leak matrix alone. It ends with the matrix's own line.
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { endChildren, runNode } from './lib/child.mjs'
import { ensureGenerated } from './lib/prepare.mjs'
import { binOf, root } from './lib/workspace.mjs'

const matrix = 'packages/api/test/leaks/leak-matrix.test.ts'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endChildren(signal)
    setTimeout(() => process.exit(130), 2_000).unref()
  })
}

try {
  await ensureGenerated()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

const env = { TEST_SHAPE: 'embedded', ...process.env }
const args = ['run', '--project', 'db', join(root, matrix), ...process.argv.slice(2)]
const { code, output } = await runNode(binOf('vitest'), args, {
  cwd: root,
  env,
  onOutput: (chunk) => process.stdout.write(chunk),
})
const lines = stripVTControlCharacters(output).split('\n')
const verdict = lines.findLast((line) => line.startsWith('leak matrix: '))
console.log(verdict ?? 'The leak matrix gave no result.')
process.exit(code === 0 && verdict === undefined ? 1 : code)
