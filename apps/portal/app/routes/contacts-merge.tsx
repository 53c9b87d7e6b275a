import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mergeInput } from '@traject/domain/contact/merging'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ActingForField } from '../features/acting-for/acting-for-field.tsx'
import { useDay } from '../features/contact/hidden-card.tsx'
import { DifferingFields, useDifferences } from '../features/contact-merge/differing-fields.tsx'
import { FormErrors, useAnswer } from '../features/form/form-errors.tsx'
import { SubmitButton } from '../features/form/submit-button.tsx'
import { acting } from '../lib/action.server.ts'
import { afterConflict } from '../lib/after-conflict.ts'
import { submitOver } from '../lib/edition.server.ts'
import { codeOf } from '../lib/form.server.ts'
import { namesOf } from '../lib/names-of.server.ts'
import { page } from '../lib/page.server.ts'
import { Form, Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages['contact-merge'].merge.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const keptId = searchParams.get('kept') ?? ''
  const otherId = searchParams.get('other') ?? ''
  return page(args, ['contact', 'contact-merge'], async ({ call, language }) => {
    try {
      const pair = await call.contactMerge.pair({ keptId, otherId })
      return { ...pair, names: namesOf(language) }
    } catch (error) {
      // Somebody merged one of them meanwhile: what can still be merged stands in the list.
      if (codeOf(error) !== 'stale') throw error
      throw redirect('/contacts/duplicates')
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return acting(args, (form, { call }) =>
    submitOver(form, mergeInput, async (input) => {
      await call.contactMerge.merge(input)
      return redirect(`/contacts/${input.keptId}?done=merged`)
    }),
  )
}

export const shouldRevalidate = afterConflict

export default function MergeContacts() {
  const { kept, other, defaults, labels, names, requests } = useLoaderData<typeof loader>()
  const stale = useActionData<{ stale?: boolean }>()?.stale
  const t = useTranslations('contact-merge')
  const answer = useAnswer()
  const faces = { kept: kept.face, other: other.face }
  const differences = useDifferences({ ...faces, defaults, labels, names })
  const fields = new Set(differences.map(({ id }) => id))
  const idOf = (field: string) => {
    const text = /^texts\.[a-z]+/.exec(field)?.[0]
    return [field, text].find((id) => id && fields.has(id)) ?? 'merge'
  }
  return (
    <>
      <PageHeader
        kicker={<Link to="/contacts/duplicates">{t('merge.cancel')}</Link>}
        title={t('merge.title')}
        lead={t('merge.lead')}
      />
      {stale && (
        <Notice kind="warning" className="mb-5">
          {t('merge.stale')}
        </Notice>
      )}
      <Form
        key={`${kept.revision} ${other.revision}`}
        method="post"
        id="merge"
        noValidate
        className="grid gap-5"
      >
        <ActingForField />
        <FormErrors answer={answer} idOf={idOf} />
        <input type="hidden" name="keptId" value={kept.id} />
        <input type="hidden" name="otherId" value={other.id} />
        <input type="hidden" name="keptRevision" value={kept.revision} />
        <input type="hidden" name="otherRevision" value={other.revision} />
        <WhichIsKept kept={kept} other={other} />
        <Card aria-labelledby="differs">
          <CardHeader id="differs" title={t('merge.differs')} />
          <DifferingFields differences={differences} />
          <p className="mt-4 text-soft">{t('merge.same')}</p>
        </Card>
        <Duties kept={kept} other={other} />
        <Requests requests={requests} />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton>{t('merge.submit')}</SubmitButton>
          <span className="text-sm text-soft">{t('merge.undo')}</span>
        </div>
      </Form>
    </>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
type Both = Pick<Loaded, 'kept' | 'other'>

function WhichIsKept({ kept, other }: Both) {
  const t = useTranslations('contact-merge.merge')
  const about = ({ face, status }: Loaded['kept']) =>
    [face.organisation, t(status === 'draft' ? 'draft' : 'published')].filter(Boolean).join(' · ')
  return (
    <Card>
      <div className="grid gap-5 sm:grid-cols-2">
        {[['kept', kept] as const, ['other', other] as const].map(([which, contact]) => (
          <div key={contact.id} className="min-w-0">
            <h2 className="text-sm text-soft">{t(which)}</h2>
            <p className="font-[650] break-words">{contact.face.name}</p>
            <p className="text-sm text-soft">{about(contact)}</p>
          </div>
        ))}
      </div>
      <p className="mt-4">
        <Link
          to={`/contacts/merge?kept=${other.id}&other=${kept.id}`}
          className={buttonClass('quiet', 'small')}
        >
          {t('swap')}
        </Link>
      </p>
    </Card>
  )
}

function Duties({ kept, other }: Both) {
  const t = useTranslations('contact-merge.merge')
  const day = useDay()
  const both = [kept, other]
  const isConsent = both.some(({ face }) => face.legalBasis === 'consent')
  const isTold = both.every(({ informedBy }) => informedBy !== null)
  const [first = ''] = both.map(({ reviewOn }) => reviewOn).sort()
  return (
    <Card aria-labelledby="duties">
      <CardHeader id="duties" title={t('duties')} />
      <ul className="grid list-disc gap-1 pl-5">
        <li>{t(isConsent ? 'consent' : 'basis')}</li>
        <li>{t(isTold ? 'told' : 'untold')}</li>
        <li>{t('review', { day: day(first) })}</li>
      </ul>
    </Card>
  )
}

function Requests({ requests }: Pick<Loaded, 'requests'>) {
  const t = useTranslations('contact-merge.merge')
  const { open, agreed, twice } = requests
  return (
    <Card aria-labelledby="requests">
      <CardHeader id="requests" title={t('requests')} />
      <ul className="grid list-disc gap-1 pl-5">
        {open + agreed === 0 && <li>{t('requestsNone')}</li>}
        {open > 0 && <li>{t('open', { count: open })}</li>}
        {twice > 0 && <li>{t('twice', { count: twice })}</li>}
        {agreed > 0 && <li>{t('agreed', { count: agreed })}</li>}
        <li>{t('links')}</li>
      </ul>
    </Card>
  )
}
