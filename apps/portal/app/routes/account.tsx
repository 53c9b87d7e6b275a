import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changePasswordInput } from '@traject/domain/auth-session/inputs'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { NotificationsCard } from '../features/account/notifications-card.tsx'
import { PasswordCard } from '../features/account/password-card.tsx'
import { SessionsCard } from '../features/account/sessions-card.tsx'
import { submitForm } from '../lib/form.server.ts'
import { guarded, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.account.title)

export function loader(args: LoaderFunctionArgs) {
  const changed = new URL(args.request.url).searchParams.has('changed')
  return page(args, ['account', 'sign-in'], async ({ call, person }) => {
    const [sessions, hasPassword] = await Promise.all([
      call.authSession.list(),
      call.authSession.hasPassword(),
    ])
    return { sessions, hasPassword, changed, name: person?.name ?? '', email: person?.email ?? '' }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    const { call } = await context.api()
    switch (form.get('act')) {
      case 'end':
        await call.authSession.end({ session: String(form.get('session')) })
        return redirect('/account')
      case 'end-others':
        await call.authSession.endOthers()
        return redirect('/account')
      default:
        return submitForm(form, changePasswordInput, async (input) => {
          await call.authSession.changePassword(input)
          return redirect('/account?changed')
        })
    }
  })
}

export default function Account() {
  const { sessions, hasPassword, changed, name, email } = useLoaderData<typeof loader>()
  const t = useTranslations('account')
  return (
    <>
      <PageHeader kicker={email} title={name} />
      {changed && <Notice kind="success" title={t('passwordChanged')} className="mb-5" />}
      <div className="grid items-start gap-5 rail:grid-cols-2">
        <div className="grid gap-5">
          <SessionsCard sessions={sessions} />
          <NotificationsCard />
        </div>
        <PasswordCard hasPassword={hasPassword} />
      </div>
    </>
  )
}
