import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askIntroductionInput } from '@traject/domain/introduction/inputs'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { EmptyState } from '@traject/ui/empty-state'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useFormatter, useTranslations } from 'use-intl'
import { AskForm } from '../features/introduction/ask-form.tsx'
import { Foreign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.introduction.ask.title)

export function loader(args: LoaderFunctionArgs) {
  const wanted = new URL(args.request.url).searchParams.get('for')
  return page(args, ['introduction'], async ({ call }) => {
    const found = await call.introduction.asking({ itemId: args.params.id ?? '' })
    const { forWhom } = found
    const only = forWhom.length === 1 ? forWhom[0] : undefined
    const whom = forWhom.find(({ value }) => value === wanted) ?? only ?? null
    return { ...found, whom, requestId: crypto.randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const itemId = args.params.id ?? ''
  return acting(args, (form, { call }) =>
    submitForm(form, askIntroductionInput, async (input) => {
      const id = await call.introduction.ask({ ...input, itemId })
      return redirect(`/introductions/${id}`)
    }),
  )
}

export default function AskIntroduction() {
  const { contact, openId, isFull, month, forWhom, whom, labels, requestId } =
    useLoaderData<typeof loader>()
  const t = useTranslations('introduction')
  const format = useFormatter()
  const back = `/contacts/${contact.id}`
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={back}>{t('ask.backToContact')}</Link>}
        title={t('ask.title')}
        lead={
          <>
            <p>
              <Foreign language={contact.language}>{contact.title}</Foreign>
            </p>
            <p>{t('ask.lead', { house: contact.ownerName })}</p>
          </>
        }
      />
      {openId ? (
        <Notice
          kind="info"
          title={t('ask.open')}
          actions={
            <Link to={`/introductions/${openId}`} className={buttonClass('quiet')}>
              {t('ask.toOpen')}
            </Link>
          }
        >
          {t('ask.openText')}
        </Notice>
      ) : isFull ? (
        <Notice kind="info">
          {t('ask.full', { on: format.dateTime(new Date(month.next), 'day') })}
        </Notice>
      ) : whom ? (
        <>
          <p>
            <b>{t('ask.for', { name: whom.name })}</b>{' '}
            {forWhom.length > 1 && (
              <Link to={`${back}/introduction`} className={buttonClass('text', 'small')}>
                {t('ask.another')}
              </Link>
            )}
          </p>
          <AskForm key={whom.value} whom={whom} labels={labels} requestId={requestId} back={back} />
        </>
      ) : forWhom.length === 0 ? (
        <EmptyState title={t('ask.nobody')}>{t('ask.nobodyText')}</EmptyState>
      ) : (
        <Card aria-labelledby="for-whom">
          <CardHeader id="for-whom" title={t('ask.forWhom')} />
          <p className="mb-2 text-soft">{t('ask.forWhomText')}</p>
          <DataList>
            {forWhom.map(({ value, name }) => (
              <DataRow key={value}>
                <Link to={`${back}/introduction?for=${value}`}>{t('ask.for', { name })}</Link>
              </DataRow>
            ))}
          </DataList>
        </Card>
      )}
    </div>
  )
}
