import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonClass } from '@traject/ui/button'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ExportLink } from '../features/export/export-link.tsx'
import { InvitationList } from '../features/people/invitation-list.tsx'
import { RoleList } from '../features/people/role-list.tsx'
import { acting } from '../lib/action.server.ts'
import { cameIn } from '../lib/import-page.server.ts'
import { page } from '../lib/page.server.ts'
import { placeName } from '../lib/place-name.ts'
import { titled } from '../lib/title.ts'

const DONE = ['invited', 'resent', 'revoked', 'ended'] as const

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.people.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  return page(
    args,
    ['people', 'people-import.link', 'people-import.came'],
    async ({ call, acting: { choice } }) => {
      const { people, ...rest } = await call.people.list()
      const { today } = rest
      return {
        ...rest,
        now: people.filter((one) => !one.isToCome && (one.until ?? today) >= today),
        later: people.filter((one) => one.isToCome),
        past: people.filter((one) => one.until !== null && one.until < today),
        invitations: rest.mayManage ? await call.invitation.list() : [],
        name: placeName(choice),
        came: cameIn(args.request),
        done: DONE.find((one) => one === searchParams.get('done')) ?? null,
      }
    },
  )
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, async (form, { call }) => {
    const id = String(form.get('id'))
    if (form.get('act') === 'resend') {
      await call.invitation.resend({ id })
      return redirect('/people?done=resent')
    }
    await call.invitation.revoke({ id })
    return redirect('/people?done=revoked')
  })
}

export default function People() {
  const data = useLoaderData<typeof loader>()
  const { place, name, mayManage, now, later, past, invitations, done, came } = data
  const t = useTranslations('people')
  const words = useTranslations('people-import')
  return (
    <div className="max-w-4xl">
      <PageHeader
        kicker={name}
        title={t('title')}
        lead={t(`lead.${place}`)}
        actions={
          mayManage && (
            <>
              <Link to="/people/invite" className={buttonClass()}>
                {t('invite.link')}
              </Link>
              <Link to="/people/import" className={buttonClass('quiet')}>
                {words('link')}
              </Link>
            </>
          )
        }
      />
      {done && <Notice kind="success" title={t(`done.${done}`)} className="mb-5" />}
      {came > 0 && (
        <Notice kind="success" title={words('came', { count: came })} className="mb-5" />
      )}
      <div className="grid gap-5">
        <RoleList id="now" title={t('now')} roles={now} mayEnd={mayManage} />
        <InvitationList invitations={invitations} />
        <RoleList id="later" title={t('later')} roles={later} mayEnd={mayManage} />
        <RoleList id="past" title={t('past')} roles={past} mayEnd={false} />
      </div>
      <ExportLink list="people" />
    </div>
  )
}
