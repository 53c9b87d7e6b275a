import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { acting } from '../lib/action.server.ts'
import { guarded, notFound } from '../lib/page.server.ts'

const TYPES = { csv: 'text/csv; charset=utf-8', vcf: 'text/vcard; charset=utf-8' } as const

/** Taking contacts out is an act that leaves its event: nothing happens by an address alone. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return guarded(request, context, () => Promise.reject(notFound()))
}

export function action(args: ActionFunctionArgs) {
  return acting(args, async (form, { call }) => {
    const format = form.get('format') === 'vcf' ? 'vcf' : 'csv'
    const text = await call.contactExchange.take({ format })
    return new Response(text, {
      headers: {
        'Content-Type': TYPES[format],
        'Content-Disposition': `attachment; filename="contacts.${format}"`,
      },
    })
  })
}
