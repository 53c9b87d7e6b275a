import type { LoaderFunctionArgs } from '@remix-run/node'
import { DomainError } from '@traject/domain/errors'
import { guarded } from '../lib/page.server.ts'

/** What is nowhere else: the same answer as for what may not be seen. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return guarded(request, context, async () => {
    throw new Error('no such page', { cause: new DomainError('not-found') })
  })
}

/** With a page of its own it is a page: without, Remix would answer with a bare resource. */
export default function NotFound() {
  return null
}
