import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { codeOf } from '../lib/form.server.ts'

/** The details of an agreed introduction, for the address book of who asked. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const id = params.id ?? ''
  const { call } = await context.api()
  try {
    return new Response(await call.introduction.card({ id }), {
      headers: {
        'Content-Type': 'text/vcard; charset=utf-8',
        'Content-Disposition': 'attachment; filename="contact.vcf"',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  } catch (error) {
    // The page of the introduction says why there is no card, or asks to sign in.
    if (!codeOf(error)) throw error
    return redirect(`/introductions/${encodeURIComponent(id)}`)
  }
}
