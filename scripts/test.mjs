// npm test: installs, then runs every check there is and adds them up on the last line.
//   --only verify    without database and browser
//   --only NAME      one of them, or several with commas; what follows is passed on to its runner
import { nodeTooOld } from './lib/node-version.mjs'

const tooOld = nodeTooOld()
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
const { runChecks } = await import('./lib/run-checks.mjs')
await runChecks(process.argv.slice(2))
