import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shareInput } from '@traject/domain/item/inputs'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { SharePanel } from '../features/item/share-panel.tsx'
import { useForeign } from '../features/words/lang.tsx'
import { acting } from '../lib/action.server.ts'
import { submitForm } from '../lib/form.server.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { choiceOf } from '../lib/share-choice.ts'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.share.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  return page(args, ['share', 'resource'], async ({ call, language }) => {
    const asked = shareInput.safeParse(choiceOf(searchParams))
    const choice = asked.success ? asked.data : null
    const id = args.params.id ?? ''
    const { resource, ...panel } = await call.item.sharePanel({ id, choice })
    const text =
      resource.texts.find((one) => one.language === language) ??
      resource.texts.find((one) => one.language === resource.sourceLanguage)
    const { visibility, reach, namedOrganisations, namedSides, mayHandOn } = resource
    const stored = { visibility, reach, houses: namedOrganisations, sides: namedSides, mayHandOn }
    return {
      ...panel,
      id,
      title: text?.title ?? '',
      titleLanguage: text?.language ?? resource.sourceLanguage,
      ownerId: resource.ownerOrganisationId,
      status: resource.status,
      revision: resource.revision,
      stored,
      choice,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? ''
  return acting(args, (form, { call }) => {
    const choice = new FormData()
    for (const [name, value] of Object.entries(choiceOf(form))) {
      for (const one of Array.isArray(value) ? value : [value]) choice.append(name, String(one))
    }
    return submitForm(choice, shareInput, async (input) => {
      await call.item.share({ id, revision: Number(form.get('revision')), choice: input })
      return redirect(`/items/${id}`)
    })
  })
}

export default function Share() {
  const data = useLoaderData<typeof loader>()
  const t = useTranslations('share')
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={`/items/${data.id}`}>{t('back')}</Link>}
        title={t('title')}
        lead={<p lang={useForeign(data.titleLanguage)}>{data.title}</p>}
      />
      {data.status === 'draft' && (
        <Notice kind="info" title={t('draft.title')} className="mb-5">
          {t('draft.text')}
        </Notice>
      )}
      <SharePanel {...data} />
    </div>
  )
}
