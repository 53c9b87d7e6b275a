import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { partnershipSettingsInput } from '@traject/domain/partnership/inputs'
import { Card } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { SettingsFields } from '../features/partnership/settings-fields.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.houses.settingsPage.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['houses'], async ({ call, acting: { choice } }) => {
    const settings = await call.partnership.settings()
    return { settings, partnership: choice?.partnershipName ?? '' }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, partnershipSettingsInput, async (input) => {
      await call.partnership.saveSettings(input)
      return redirect('/houses?done=settings')
    }),
  )
}

export default function PartnershipSettings() {
  const { settings, partnership } = useLoaderData<typeof loader>()
  const t = useTranslations('houses')
  const answer = useAnswer()
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/houses">{t('back')}</Link>}
        title={t('settingsPage.title')}
        lead={partnership}
      />
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <ActingForField />
          <SettingsFields answer={answer} stored={settings} />
          <SubmitOrCancel submit={t('settingsPage.submit')} cancel={t('cancel')} back="/houses" />
        </Form>
      </Card>
    </div>
  )
}
