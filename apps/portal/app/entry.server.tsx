import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from './lib/nonce.ts'
import { wholePage } from './lib/whole-page.server.ts'

const TIMEOUT = 10_000

/** Renders the whole page before sending it: one compression, and faster than streaming here. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, log }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={TIMEOUT} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer)
          headers.set('Content-Type', 'text/html; charset=utf-8')
          wholePage(pipe).then((body) => {
            resolve(new Response(body, { headers, status: failed ? 500 : status }))
          }, reject)
        },
        onShellError(error) {
          clearTimeout(timer)
          reject(error)
        },
        onError(error) {
          failed = true
          log.failed('render', error)
        },
      },
    )
    const timer = setTimeout(abort, TIMEOUT)
    timer.unref()
  })
}

/** What loaders meant to throw is a response; anything else was logged where it was caught. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
) {
  if (!request.signal.aborted) context.log.failed('unexpected', error)
}
