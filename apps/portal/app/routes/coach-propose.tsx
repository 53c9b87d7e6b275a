import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { proposeCoachInput } from '@traject/domain/coach/propose-coach'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ProposeForm } from '../features/coach/propose-form.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['track-people'].proposePage.title)

export function loader(args: LoaderFunctionArgs) {
  const role = new URL(args.request.url).searchParams.get('role') ?? ''
  return page(args, ['track-people'], async ({ call }) => {
    const choices = await call.coach.choices({ trackId: args.params.id ?? '' })
    return { ...choices, role, requestId: randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const trackId = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    form.set('trackId', trackId)
    return submitForm(form, proposeCoachInput, async (input) => {
      await call.coach.propose(input)
      return redirect(`/tracks/${encodeURIComponent(trackId)}/people?done=proposed`)
    })
  })
}

export default function ProposeCoach() {
  const choices = useLoaderData<typeof loader>()
  const t = useTranslations('track-people')
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={`/tracks/${choices.id}/people`}>{t('title')}</Link>}
        title={t('proposePage.title')}
        lead={t('proposePage.lead', { sme: choices.smeName })}
      />
      <ProposeForm {...choices} />
    </div>
  )
}
