import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mailLinkInput, returnToSchema, signInInput } from '@traject/domain/auth-session/inputs'
import { BareFrame } from '../features/shell/bare-frame.tsx'
import { DemoAccounts } from '../features/sign-in/demo-accounts.tsx'
import { SignInForms } from '../features/sign-in/sign-in-forms.tsx'
import { submitForm } from '../lib/form.server.ts'
import { guarded, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['sign-in'].title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  return page(args, ['sign-in'], async ({ call, person }) => {
    const returnTo = returnToSchema.parse(searchParams.get('returnTo') ?? '/')
    if (person) throw redirect(returnTo)
    const accounts = await call.person.demoAccounts()
    return { returnTo, accounts, mailed: searchParams.has('mailed') }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    const { call } = await context.api()
    const returnTo = returnToSchema.parse(form.get('returnTo') ?? '/')
    switch (form.get('way')) {
      case 'link':
        return submitForm(form, mailLinkInput, async (input) => {
          await call.authSession.requestSignInLink(input)
          return redirect('/sign-in?mailed')
        })
      case 'demo':
        await call.person.signInAsDemo({ person: String(form.get('person')) })
        return redirect(returnTo)
      default:
        return submitForm(form, signInInput, async (input) => {
          await call.authSession.signIn(input)
          return redirect(returnTo)
        })
    }
  })
}

export default function SignIn() {
  const { returnTo, accounts, mailed } = useLoaderData<typeof loader>()
  return (
    <BareFrame>
      <SignInForms returnTo={returnTo} mailed={mailed} />
      {accounts.length > 0 && <DemoAccounts accounts={accounts} returnTo={returnTo} />}
    </BareFrame>
  )
}
