import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { notificationPageInput, seeAllInput } from '@traject/domain/notification/inputs'
import { buttonClass } from '@traject/ui/button'
import { EmptyState } from '@traject/ui/empty-state'
import { PageHeader } from '@traject/ui/page-header'
import { Pager } from '@traject/ui/pager'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { NotificationList } from '../features/notification/notification-list.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { routerLink } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.notification.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const { after } = notificationPageInput.parse({ after: searchParams.get('after') })
  return page(args, ['notification'], async ({ call, acting: { choice, actor } }) => {
    const { rows, next } = await call.notification.list({ after })
    const place = choice && ('affiliationId' in choice ? choice.organisationName : choice.smeName)
    const showSme = actor.kind === 'professional'
    const until = rows[0]?.createdAt.toISOString() ?? null
    const unseen = choice?.unseen ?? 0
    return { rows, next, place: place ?? '', showSme, unseen, until, isFirst: after === null }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, async (form, { call }) => {
    if (form.get('act') === 'see') {
      return redirect(await call.notification.see({ id: String(form.get('id')) }))
    }
    return submitForm(form, seeAllInput, async (input) => {
      await call.notification.seeAll(input)
      return redirect('/notifications')
    })
  })
}

export default function Notifications() {
  const { rows, next, place, showSme, unseen, until, isFirst } = useLoaderData<typeof loader>()
  const t = useTranslations('notification')
  const choose = (
    <Link to="/account/notifications" className={buttonClass('text')}>
      {t('choose')}
    </Link>
  )
  return (
    <div className="max-w-4xl">
      <PageHeader
        kicker={unseen > 99 ? t('unseenMany') : t('unseen', { count: unseen })}
        title={t('title')}
        lead={t('lead', { place })}
      />
      {rows.length > 0 && (
        <div className="mb-5 flex flex-wrap items-center gap-x-5 gap-y-2">
          {isFirst && unseen > 0 && (
            <Form method="post">
              <ActingForField />
              <input type="hidden" name="until" value={until ?? ''} />
              <SubmitButton kind="quiet" name="act" value="see-all">
                {t('seeAll')}
              </SubmitButton>
            </Form>
          )}
          {choose}
        </div>
      )}
      {rows.length > 0 ? (
        <NotificationList rows={rows} showSme={showSme} />
      ) : (
        <EmptyState title={t('empty')} actions={choose}>
          {t('emptyText')}
        </EmptyState>
      )}
      <Pager
        label={t('pages')}
        first={isFirst ? undefined : { href: '/notifications', label: t('first') }}
        next={next ? { href: `/notifications?after=${next}`, label: t('next') } : undefined}
        renderLink={routerLink}
      />
    </div>
  )
}
