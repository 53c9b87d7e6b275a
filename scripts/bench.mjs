// pnpm bench [PAGE …] [--json FILE], pnpm bench:growth [companies|catalogues|request]: prepares what is measured, then measures.
import { join } from 'node:path'
import { endChildren, runNode } from './lib/child.mjs'
import { ensureBuilt } from './lib/prepare.mjs'
import { binOf, root } from './lib/workspace.mjs'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endChildren(signal)
    setTimeout(() => process.exit(130), 2_000).unref()
  })
}

const [what, ...args] = process.argv.slice(2)
try {
  await ensureBuilt()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const { code } = await runNode(binOf('tsx'), [join(root, `bench/src/${what}.ts`), ...args], {
  cwd: root,
  show: true,
})
process.exit(code)
