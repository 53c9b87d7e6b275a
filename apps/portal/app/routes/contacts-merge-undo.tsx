import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Card, CardHeader } from '@traject/ui/card'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { useDay } from '../features/contact/hidden-card.tsx'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { codeOf } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Form, Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded?.messages['contact-merge'].merges.undo)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['contact', 'contact-merge'], ({ call }) =>
    call.contactMerge.look({ id: args.params.id ?? '' }),
  )
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, async (form, { call }) => {
    try {
      const keptId = await call.contactMerge.undo({ id, revision: Number(form.get('revision')) })
      return redirect(`/contacts/${keptId}?done=merge-undone`)
    } catch (error) {
      const code = codeOf(error)
      if (code !== 'stale' && code !== 'wrong-state') throw error
      return data({ refused: code }, { status: 409 })
    }
  })
}

export const shouldRevalidate = afterConflict

export default function UndoMerge() {
  const merge = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.refused
  const t = useTranslations('contact-merge.undo')
  const day = useDay()
  const { name, keptId, revision, isChanged, isLast, requests } = merge
  return (
    <>
      <PageHeader
        kicker={<Link to={`/contacts/${keptId}`}>{t('cancel')}</Link>}
        title={t('title', { name })}
        lead={t('lead', { on: day(merge.mergedOn), until: day(merge.until) })}
      />
      {refused === 'stale' && (
        <Notice kind="warning" className="mb-5">
          {t('stale')}
        </Notice>
      )}
      <Card aria-labelledby="what">
        <CardHeader id="what" title={t('what')} />
        {isLast ? (
          <Form key={revision} method="post" className="grid gap-5">
            <ActingForField />
            <input type="hidden" name="revision" value={revision} />
            <ul className="grid list-disc gap-1 pl-5">
              <li>{t('back')}</li>
              {isChanged && <li>{t('changed', { name })}</li>}
              <li>{t('moved', { count: requests.back })}</li>
              <li>{t('since', { count: requests.since })}</li>
              <li>{t('withdraw')}</li>
            </ul>
            <div>
              <SubmitButton>{t('submit')}</SubmitButton>
            </div>
          </Form>
        ) : (
          <p>{t('later')}</p>
        )}
      </Card>
    </>
  )
}
