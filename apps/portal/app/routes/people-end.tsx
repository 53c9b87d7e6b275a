import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data as answer, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { endRoleInput } from '@traject/domain/affiliation/end-role'
import { Card } from '@traject/ui/card'
import { Field, TextInput } from '@traject/ui/field'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { Period } from '../features/people/role-list.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.people.endPage.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['people'], async ({ call }) => {
    const { people, today, place, mayManage } = await call.people.list()
    const role = people.find(({ id }) => id === args.params.id)
    if (!role) throw notFound()
    if (!mayManage) throw answer({ kind: 'forbidden', ask: 'coordinator' }, { status: 403 })
    return { role, place, lastDay: role.isToCome ? role.from : today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) => {
    form.set('id', args.params.id ?? '')
    return submitForm(form, endRoleInput, async (input) => {
      await call.people.end(input)
      return redirect('/people?done=ended')
    })
  })
}

export default function EndRole() {
  const { role, place, lastDay } = useLoaderData<typeof loader>()
  const t = useTranslations('people')
  const common = useTranslations('common')
  const said = useAnswer()
  const words = { name: role.name, role: common(`role.${role.role}`) }
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/people">{t('title')}</Link>}
        title={t('endPage.heading', words)}
        lead={<Period role={role} />}
      />
      <FormErrors answer={said} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <ActingForField />
          <p>{t(role.isReader ? 'endPage.self' : `endPage.text.${place}`, words)}</p>
          <Field
            id="until"
            label={t('endPage.until')}
            hint={t('endPage.untilHint')}
            error={said.error('until')}
          >
            {(control) => (
              <TextInput
                {...control}
                name="until"
                type="date"
                className="max-w-60"
                defaultValue={said.value('until') ?? lastDay}
              />
            )}
          </Field>
          <SubmitOrCancel submit={t('endPage.submit')} cancel={t('cancel')} back="/people" />
        </Form>
      </Card>
    </div>
  )
}
