import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { addSeatInput } from '@traject/domain/partnership/inputs'
import { Card } from '@traject/ui/card'
import { RadioGroup } from '@traject/ui/choice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { DayField } from '../features/form/day-field.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { OrganisationFields } from '../features/partnership/organisation-fields.tsx'
import { SeatFields } from '../features/partnership/seat-fields.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.houses.seat.addTitle)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['houses'], async ({ call, language }) => {
    const { sectors, today } = await call.partnership.seats()
    return { sectors, today, language }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitForm(form, addSeatInput, async (input) => {
      await call.partnership.addSeat({
        ...input,
        registrationNumber: input.registrationNumber ?? '',
      })
      return redirect('/houses?done=added')
    }),
  )
}

const EMPTY = { city: '', nuts3: '', sectors: [] }

export default function NewSeat() {
  const { sectors, today, language } = useLoaderData<typeof loader>()
  const t = useTranslations('houses')
  const answer = useAnswer()
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/houses">{t('back')}</Link>}
        title={t('seat.addTitle')}
        lead={t('seat.addLead')}
      />
      <FormErrors answer={answer} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <ActingForField />
          <OrganisationFields answer={answer} language={language} />
          <SeatFields answer={answer} stored={EMPTY} sectors={sectors} />
          <RadioGroup
            id="role"
            name="role"
            legend={t('seat.role')}
            choices={[
              { value: 'partner', label: t('seat.partner'), hint: t('seat.partnerHint') },
              { value: 'associated', label: t('seat.associated'), hint: t('seat.associatedHint') },
            ]}
            defaultValue={answer.value('role') ?? 'partner'}
            error={answer.error('role')}
          />
          <DayField name="from" label={t('seat.from')} answer={answer} defaultValue={today} />
          <SubmitOrCancel submit={t('seat.add')} cancel={t('cancel')} back="/houses" />
        </Form>
      </Card>
    </div>
  )
}
