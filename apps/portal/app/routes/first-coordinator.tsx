import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { inviteInput } from '@traject/domain/invitation/inputs'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { InviteForm } from '../features/people/invite-form.tsx'
import { submitForm } from '../lib/form.server.ts'
import { guarded, notFound, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.admin.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['admin', 'people'], async ({ call }) => {
    const { waiting } = await call.administration.overview()
    const seat = waiting.find(({ id }) => id === args.params.id)
    if (!seat) throw notFound()
    const { organisation: house, partnership, language } = seat
    return { house, partnership, language }
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    const { call } = await context.api()
    return submitForm(form, inviteInput, async ({ role: _, ...whom }) => {
      await call.administration.inviteFirstCoordinator({ ...whom, seat: params.id ?? '' })
      return redirect('/admin?done=invited')
    })
  })
}

export default function FirstCoordinator() {
  const { house, partnership, language } = useLoaderData<typeof loader>()
  const t = useTranslations('admin')
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/admin">{t('title')}</Link>}
        title={t('invitePage.title', { house })}
        lead={t('invitePage.lead', { partnership })}
      />
      <InviteForm place="house" language={language} back="/admin" only="coordinator" />
    </div>
  )
}
