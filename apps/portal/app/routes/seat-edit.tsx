import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { changeSeatInput } from '@traject/domain/partnership/inputs'
import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { SeatFields } from '../features/partnership/seat-fields.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { notFound, page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.houses.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['houses'], async ({ call }) => {
    const { seats, sectors } = await call.partnership.seats()
    const seat = seats.find(({ id }) => id === args.params.id)
    if (!seat) throw notFound()
    return { seat, sectors }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) => {
    form.set('id', args.params.id ?? '')
    return submitForm(form, changeSeatInput, async (input) => {
      await call.partnership.changeSeat(input)
      return redirect('/houses?done=changed')
    })
  })
}

export default function EditSeat() {
  const { seat, sectors } = useLoaderData<typeof loader>()
  const t = useTranslations('houses')
  const said = useAnswer()
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to="/houses">{t('back')}</Link>}
        title={t('seat.editTitle', { house: seat.name })}
        lead={t('seat.editLead')}
        actions={
          seat.role !== 'lead' && (
            <Link to={`/houses/${seat.id}/end`} className={buttonClass('danger-quiet')}>
              {t('seat.end')}
            </Link>
          )
        }
      />
      <FormErrors answer={said} />
      <Card className="mt-5">
        <Form method="post" noValidate className="grid gap-6">
          <ActingForField />
          <SeatFields answer={said} stored={seat} sectors={sectors} />
          <SubmitOrCancel submit={t('seat.save')} cancel={t('cancel')} back="/houses" />
        </Form>
      </Card>
    </div>
  )
}
