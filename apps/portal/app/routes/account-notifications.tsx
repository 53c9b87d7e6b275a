import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { preferencesInput } from '@traject/domain/notification/preferences'
import { Card } from '@traject/ui/card'
import { EmptyState } from '@traject/ui/empty-state'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { PreferenceRows } from '../features/notification/preference-rows.tsx'
import { submitForm } from '../lib/form.server.ts'
import { guarded, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.preferences.title)

export function loader(args: LoaderFunctionArgs) {
  const saved = new URL(args.request.url).searchParams.has('saved')
  return page(args, ['preferences'], async ({ call }) => {
    return { rows: await call.notification.preferences(), saved }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    const { call } = await context.api()
    return submitForm(form, preferencesInput, async (input) => {
      await call.notification.choosePreferences(input)
      return redirect('/account/notifications?saved')
    })
  })
}

export default function AccountNotifications() {
  const { rows, saved } = useLoaderData<typeof loader>()
  const t = useTranslations('preferences')
  const answer = useAnswer()
  return (
    <div className="max-w-4xl">
      <PageHeader
        kicker={<Link to="/account">{t('back')}</Link>}
        title={t('title')}
        lead={t('lead')}
      />
      <FormErrors answer={answer} />
      {saved && <Notice kind="success" title={t('saved')} className="mb-5" />}
      {rows.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <Card>
          <p className="mb-3 max-w-[38rem] text-soft">{t('modesHint')}</p>
          <Form method="post" className="grid gap-5">
            <PreferenceRows rows={rows} />
            <div>
              <SubmitButton>{t('submit')}</SubmitButton>
            </div>
          </Form>
          <p className="mt-5 max-w-[38rem] text-sm text-soft">{t('always')}</p>
        </Card>
      )}
    </div>
  )
}
