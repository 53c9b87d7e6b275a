// pnpm pictures: the README's pictures, taken anew from the demo.
import { join } from 'node:path'
import { findBrowser } from './lib/browser.mjs'
import { endChildren, runNode } from './lib/child.mjs'
import { ensureBuilt } from './lib/prepare.mjs'
import { binOf, root } from './lib/workspace.mjs'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endChildren(signal)
    setTimeout(() => process.exit(130), 2_000).unref()
  })
}

try {
  await ensureBuilt()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const { path, problem } = await findBrowser()
if (problem) {
  console.error(problem)
  process.exit(1)
}
const { code } = await runNode(binOf('tsx'), [join(root, 'e2e/pictures/take-pictures.ts')], {
  cwd: root,
  env: { ...process.env, TRAJECT_BROWSER: path },
  show: true,
})
process.exit(code)
