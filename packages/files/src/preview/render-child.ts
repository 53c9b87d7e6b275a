/**
 * A process of its own that decodes one stranger's file: it gets the bytes on standard input and answers
 * on standard output, one line of JSON and then the picture. It knows no address, no key and no database,
 * and whoever started it ends it when it takes too long.
 */
import { renderPage } from './render-page.ts'
import { RenderRefusal } from './render-refusal.ts'
import { scalePicture } from './scale-picture.ts'

/** More memory than any honest file takes. */
const MOST_MEMORY = 1024 * 1024 * 1024

setInterval(() => {
  if (process.memoryUsage.rss() > MOST_MEMORY) process.exit(3)
}, 200).unref()

const [, , kind] = process.argv
try {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const { picture, ...facts } = await (kind === 'page' ? renderPage(bytes) : scalePicture(bytes))
  await answer(facts, picture)
} catch (error) {
  await answer({ refused: error instanceof RenderRefusal ? error.reason : 'unreadable' })
}
process.exit(0)

/** Waits until it is written: where standard output is a pipe, leaving earlier would cut it off. */
function answer(facts: object, picture: Buffer = Buffer.alloc(0)): Promise<void> {
  const line = Buffer.from(`${JSON.stringify(facts)}\n`)
  return new Promise((resolve) => {
    process.stdout.write(Buffer.concat([line, picture]), () => resolve())
  })
}
