import type { LoaderFunctionArgs } from '@remix-run/node'
import { guarded, notFound } from '../lib/page.server.ts'

const FORMATS = {
  turtle: { type: 'text/turtle', extension: 'ttl' },
  'rdf-xml': { type: 'application/rdf+xml', extension: 'rdf' },
} as const

/** The vocabulary as a file of SKOS, to be kept. */
export function loader({ request, context, params }: LoaderFunctionArgs) {
  return guarded(request, context, async () => {
    const format = (['turtle', 'rdf-xml'] as const).find((one) => one === params.format)
    if (!format) throw notFound()
    const { call } = await context.api()
    const { type, extension } = FORMATS[format]
    return new Response(await call.concept.export({ format }), {
      headers: {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="vocabulary.${extension}"`,
      },
    })
  })
}
