import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { choiceId } from '@traject/domain/acting-for/acting-for'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { SubmitOrCancel } from '../features/form/submit-or-cancel.tsx'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.notification.title)

/** Where a mail's button leads. It changes nothing: it leads on, or asks for whom one wants to act. */
export function loader(args: LoaderFunctionArgs) {
  return page(args, ['notification'], async ({ call, acting: { choice } }) => {
    const id = args.params.id ?? ''
    const way = await call.notification.way({ id })
    if ('place' in way) throw redirect(way.place)
    const { ask } = way
    const nameOf = (one: typeof ask) =>
      'affiliationId' in one ? one.organisationName : one.smeName
    return { id, place: nameOf(ask), choice: choiceId(ask), current: choice && nameOf(choice) }
  })
}

export default function GoToNotification() {
  const { id, place, choice, current } = useLoaderData<typeof loader>()
  const t = useTranslations('notification')
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={t('go.title', { place })}
        lead={current ? t('go.text', { place, current }) : t('go.textNobody', { place })}
      />
      <Form method="post" action="/acting-for" reloadDocument>
        <input type="hidden" name="choice" value={choice} />
        <input type="hidden" name="returnTo" value={`/go/notification/${id}`} />
        <SubmitOrCancel
          submit={t('go.submit', { place })}
          cancel={current ? t('go.stay', { current }) : t('go.stayNobody')}
          back="/"
        />
      </Form>
    </div>
  )
}
