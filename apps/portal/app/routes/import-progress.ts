import type { ActionFunctionArgs } from '@remix-run/node'
import type { ImportEvent } from '../features/import/use-confirm.ts'
import { acting } from '../lib/action.server.ts'
import { codeOf } from '../lib/form.server.ts'
import { cameTo, IMPORTS, nounOf } from '../lib/import-page.server.ts'

const HEADERS = { 'Content-Type': 'application/x-ndjson; charset=utf-8' }

/**
 * Brings a file in and says how far it is, a line of JSON at a time. It goes on when nobody listens any
 * more: all of it is written, or nothing. What is refused is said by the form itself, sent once more.
 */
export function action(args: ActionFunctionArgs) {
  return acting(args, async (form, { call }) => {
    const noun = nounOf(args.params)
    const id = args.params.file ?? ''
    const expected = Number(form.get('expected'))
    const { context, request } = args
    const lines = new TransformStream<ImportEvent, Uint8Array>(
      {
        transform: (event, controller) =>
          controller.enqueue(new TextEncoder().encode(`${JSON.stringify(event)}\n`)),
      },
      // Whoever reads slowly holds nothing up.
      { highWaterMark: 10_000 },
    )
    const writer = lines.writable.getWriter()
    const say = (event: ImportEvent) => void writer.write(event).catch(() => undefined)
    const tell = async (done: number, total: number) => {
      say({ done, total })
      // The embedded database works in this very thread: the line leaves before it goes on.
      await new Promise((resolve) => setImmediate(resolve))
    }
    IMPORTS[noun]
      .confirm(call, request, { id, expected, tell })
      .then(
        (count) => say({ to: cameTo(noun, count) }),
        (error) => {
          if (codeOf(error) === undefined) context.log.failed('import', error)
          say({ refused: true })
        },
      )
      .finally(() => writer.close().catch(() => undefined))
    return new Response(lines.readable, { headers: HEADERS })
  })
}
