import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data as answer, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { inviteInput } from '@traject/domain/invitation/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { InviteForm } from '../features/people/invite-form.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { placeName } from '../lib/place-name.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.people.invite.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['people'], async ({ call, language, acting: { choice } }) => {
    const { place, mayManage } = await call.people.list()
    if (!mayManage) throw answer({ kind: 'forbidden', ask: 'coordinator' }, { status: 403 })
    return { place, language, name: placeName(choice) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, inviteInput, async (input) => {
      await call.invitation.invite(input)
      return redirect('/people?done=invited')
    }),
  )
}

export default function InvitePerson() {
  const { place, language, name } = useLoaderData<typeof loader>()
  const t = useTranslations('people')
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/people">{t('back', { name })}</Link>}
        title={t('invite.title')}
        lead={t('invite.lead')}
      />
      <InviteForm place={place} language={language} back="/people" />
    </div>
  )
}
