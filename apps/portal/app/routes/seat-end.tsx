import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { endSeatInput } from '@traject/domain/partnership/inputs'
import { Card } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { DayField } from '../features/form/day-field.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.houses.seat.end)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['houses'], async ({ call, acting: { choice } }) => {
    const { seats, today } = await call.partnership.seats()
    const seat = seats.find(({ id }) => id === args.params.id)
    if (!seat) throw notFound()
    const isToCome = seat.from > today
    const words = { house: seat.name, partnership: choice?.partnershipName ?? '' }
    return { id: seat.id, words, lastDay: isToCome ? seat.from : today }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) => {
    form.set('id', args.params.id ?? '')
    return submitForm(form, endSeatInput, async (input) => {
      await call.partnership.endSeat(input)
      return redirect('/houses?done=ended')
    })
  })
}

export default function EndSeat() {
  const { id, words, lastDay } = useLoaderData<typeof loader>()
  const t = useTranslations('houses')
  const said = useAnswer()
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={`/houses/${id}/edit`}>{t('seat.editTitle', words)}</Link>}
        title={t('end.title', words)}
      />
      <FormErrors answer={said} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <ActingForField />
          <p>{t('end.text', words)}</p>
          <DayField
            name="until"
            label={t('end.until')}
            hint={t('end.untilHint')}
            answer={said}
            defaultValue={lastDay}
          />
          <SubmitOrCancel submit={t('end.submit')} cancel={t('cancel')} back="/houses" />
        </Form>
      </Card>
    </div>
  )
}
