import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { createPartnershipInput } from '@traject/domain/partnership/inputs'
import { Card } from '@traject/ui/card'
import { Field, TextInput } from '@traject/ui/field'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { DayField } from '../features/form/day-field.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { OrganisationFields } from '../features/partnership/organisation-fields.tsx'
import { SeatFields } from '../features/partnership/seat-fields.tsx'
import { SettingsFields } from '../features/partnership/settings-fields.tsx'
import { submitForm } from '../lib/form.server.ts'
import { guarded, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.admin.newPage.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['admin', 'houses'], async ({ call, language }) => {
    await call.administration.overview()
    return { language }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  return guarded(request, context, async () => {
    const form = await request.formData()
    const { call } = await context.api()
    return submitForm(form, createPartnershipInput, async (input) => {
      const registrationNumber = input.registrationNumber ?? ''
      await call.administration.createPartnership({ ...input, registrationNumber })
      return redirect('/admin?done=created')
    })
  })
}

const EMPTY = { city: '', nuts3: '', sectors: [] }
const USUAL = { languages: ['fr', 'nl', 'en'], followUpMonths: 6 }

export default function NewPartnership() {
  const { language } = useLoaderData<typeof loader>()
  const t = useTranslations('admin')
  const answer = useAnswer()
  const text = (name: 'partnershipName' | 'programme', label: string, hint?: string) => (
    <Field id={name} label={label} hint={hint} error={answer.error(name)}>
      {(control) => <TextInput {...control} name={name} defaultValue={answer.value(name)} />}
    </Field>
  )
  return (
    <div className="max-w-2xl">
      <PageHeader kicker={<Link to="/admin">{t('title')}</Link>} title={t('newPage.title')} />
      <FormErrors answer={answer} />
      <Form method="post" noValidate className="mt-5 grid gap-5">
        <Card className="grid gap-6">
          {text('partnershipName', t('newPage.partnership'))}
          {text('programme', t('newPage.programme'), t('newPage.programmeHint'))}
          <DayField name="startsOn" label={t('newPage.startsOn')} answer={answer} />
          <DayField name="endsOn" label={t('newPage.endsOn')} answer={answer} />
          <SettingsFields answer={answer} stored={USUAL} />
        </Card>
        <Card className="grid gap-6" aria-labelledby="lead">
          <h2 id="lead">{t('newPage.lead')}</h2>
          <OrganisationFields answer={answer} language={language} />
          <SeatFields answer={answer} stored={EMPTY} sectors={[]} />
          <SubmitOrCancel submit={t('newPage.submit')} cancel={t('newPage.cancel')} back="/admin" />
        </Card>
      </Form>
    </div>
  )
}
