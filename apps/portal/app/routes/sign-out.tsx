import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { guarded } from '../lib/page.server.ts'

export async function action({ request, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const { call } = await context.api()
    await call.authSession.signOut()
    return redirect('/sign-in')
  })
}

export const loader = () => redirect('/')
