// npm start: installs and builds what changed, then carries the portal in this very process, so that
// one signal ends everything.
import { nodeTooOld } from './lib/node-version.mjs'

const tooOld = nodeTooOld()
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
const { serve } = await import('./lib/serve.mjs')
await serve({ empty: process.argv.includes('--empty') })
