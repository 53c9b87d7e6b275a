import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { endCoachInput } from '@traject/domain/coach/end-coach'
import { Card } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { Days } from '../features/coach/coach-list.tsx'
import { DayField } from '../features/form/day-field.tsx'
import { EditionFields } from '../features/form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['track-people'].endPage.title)

export function loader(args: LoaderFunctionArgs) {
  const { id = '', assignment = '' } = args.params
  return page(args, ['track-people'], async ({ call }) => {
    const { coach, title, lastDay } = await call.coach.toEnd({
      trackId: id,
      coachAssignmentId: assignment,
    })
    return { id, coach, title, lastDay, requestId: randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { id = '', assignment = '' } = args.params
  return acting(args, (form, { call }) => {
    form.set('trackId', id)
    form.set('coachAssignmentId', assignment)
    return submitForm(form, endCoachInput, async (input) => {
      if (!(await call.coach.end(input))) return redirect('/')
      return redirect(`/tracks/${encodeURIComponent(id)}/people?done=ended`)
    })
  })
}

export default function EndCoach() {
  const { id, coach, title, lastDay, requestId } = useLoaderData<typeof loader>()
  const t = useTranslations('track-people')
  const said = useAnswer()
  const back = `/tracks/${id}/people`
  const words = { name: coach.personName, house: coach.organisationName, title }
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={back}>{t('title')}</Link>}
        title={t('endPage.heading', { ...words, role: t(`role.${coach.role}`) })}
        lead={<Days {...coach} />}
      />
      <FormErrors answer={said} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <EditionFields requestId={requestId} />
          <p>{t(coach.isReader ? 'endPage.self' : 'endPage.text', words)}</p>
          <DayField
            name="until"
            label={t('endPage.until')}
            hint={t('endPage.untilHint')}
            answer={said}
            defaultValue={lastDay}
          />
          <SubmitOrCancel submit={t('endPage.submit')} cancel={t('endPage.cancel')} back={back} />
        </Form>
      </Card>
    </div>
  )
}
