import { gatherFacts } from './facts.ts'
import { startPortal } from './portal-process.ts'
import { keepPrepared, newDirectory } from './prepared.ts'

/** Fills the demo once; each worker works on a copy. */
export default async function prepareDemo() {
  const directory = newDirectory()
  keepPrepared(directory)
  const portal = await startPortal(directory)
  await portal.stop()
  await gatherFacts(directory)
}
