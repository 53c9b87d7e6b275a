import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data as answerWith } from '@remix-run/node'
import { can } from '@traject/domain/policy/can'
import { Card } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { newItemAddress } from '../features/item/item-address.ts'
import { SHAREABLE_KINDS } from '../features/item/shareable-kinds.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.item.share)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['item'], ({ acting }) => {
    const may = can(acting.actor, 'item.draft', null)
    if (may !== true) throw answerWith({ kind: 'forbidden', ask: may }, { status: 403 })
    return {}
  })
}

/** What one wants to share: each kind with a sentence, and the way to its form. */
export default function ShareSomething() {
  const t = useTranslations('item')
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('share')} lead={t('shareLead')} />
      <Card>
        <DataList>
          {SHAREABLE_KINDS.map((kind) => (
            <DataRow key={kind}>
              <Link
                to={newItemAddress(kind)}
                className="inline-flex min-h-8 items-center text-lg font-[650]"
              >
                {t(`kind.${kind}`)}
              </Link>
              <p className="text-soft">{t(`shareKind.${kind}`)}</p>
            </DataRow>
          ))}
        </DataList>
      </Card>
    </div>
  )
}
