import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shareInput } from '@traject/domain/item/inputs'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { itemAddress } from '../features/item/item-address.ts'
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
  return page(args, ['share'], async ({ call }) => {
    const asked = shareInput.safeParse(choiceOf(searchParams))
    const choice = asked.success ? asked.data : null
    const { item, ...panel } = await call.item.sharePanel({ id: args.params.id ?? '', choice })
    const { visibility, reach, namedOrganisations, namedSides, mayHandOn } = item
    return {
      ...panel,
      address: itemAddress(item.kind, item.id),
      kind: item.kind,
      title: item.title,
      titleLanguage: item.language,
      ownerId: item.ownerOrganisationId,
      status: item.status,
      revision: item.revision,
      stored: {
        visibility,
        reach,
        houses: [...namedOrganisations],
        sides: [...namedSides],
        mayHandOn,
      },
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
    const content = form.get('contentRevision')
    return submitForm(choice, shareInput, async (input) => {
      const kind = await call.item.share({
        id,
        revision: Number(form.get('revision')),
        ...(content === null ? {} : { contentRevision: Number(content) }),
        choice: input,
      })
      return redirect(itemAddress(kind, id))
    })
  })
}

export default function Share() {
  const data = useLoaderData<typeof loader>()
  const t = useTranslations('share')
  return (
    <div className="max-w-2xl">
      <PageHeader
        kicker={<Link to={data.address}>{t('back')}</Link>}
        title={t('title')}
        lead={<p lang={useForeign(data.titleLanguage)}>{data.title}</p>}
      />
      {data.status === 'draft' && (
        <Notice kind="info" title={t('draft.title')} className="mb-5">
          {t(data.kind === 'track-template' ? 'draft.template' : 'draft.text')}
        </Notice>
      )}
      <SharePanel {...data} />
    </div>
  )
}
