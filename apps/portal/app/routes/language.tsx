import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { languageInput, returnToSchema } from '@traject/domain/auth-session/inputs'
import { languageCookie } from '../lib/language-cookie.ts'
import { guarded } from '../lib/page.server.ts'

export async function action({ request, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    const wish = languageInput.safeParse({ language: form.get('language') })
    if (wish.success) {
      const { call } = await context.api()
      await call.person.setLanguage(wish.data)
      context.setCookie(languageCookie(wish.data.language, context.isHttps))
    }
    return redirect(returnToSchema.parse(form.get('returnTo') ?? '/'))
  })
}

export const loader = () => redirect('/')
