import type { LoaderFunctionArgs } from '@remix-run/node'
import { guarded } from '../lib/page.server.ts'

/** What a field for concepts proposes while one types. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return guarded(request, context, async () => {
    const { call } = await context.api()
    return Response.json(await call.concept.propose({ q }))
  })
}
