import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { returnToSchema } from '@traject/domain/auth-session/inputs'
import { guarded } from '../lib/page.server.ts'

export async function action({ request, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    const { call } = await context.api()
    await call.authSession.signOut()
    context.forgetInBrowser()
    return redirect(returnToSchema.parse(form.get('returnTo') ?? '/sign-in'))
  })
}

export const loader = () => redirect('/')
