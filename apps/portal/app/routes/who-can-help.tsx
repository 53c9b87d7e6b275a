import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '@traject/domain/policy/can'
import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { EmptyState } from '@traject/ui/empty-state'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { ExportLink } from '../features/export/export-link.tsx'
import { HelpGaps } from '../features/partnership-map/help-gaps.tsx'
import { HelpGrid } from '../features/partnership-map/help-grid.tsx'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.messages.map.help.title)

export function loader(args: LoaderFunctionArgs) {
  return page(args, ['map'], async ({ call, acting }) => ({
    ...(await call.partnershipMap.whoCanHelp()),
    partnership: acting.choice?.partnershipName ?? '',
    mayShare: can(acting.actor, 'item.draft', null) === true,
  }))
}

/** Where the partnership is strong, and where nobody is. */
export default function WhoCanHelp() {
  const { aspects, count, partnership, mayShare } = useLoaderData<typeof loader>()
  const t = useTranslations('map.help')
  const share = mayShare && (
    <Link to="/competences/new" className={buttonClass('quiet')}>
      {t('share')}
    </Link>
  )
  return (
    <>
      <PageHeader
        kicker={partnership}
        title={t('title')}
        lead={count > 0 ? t('lead', { count }) : undefined}
        actions={share}
      />
      {count === 0 ? (
        <EmptyState title={t('none')}>{t(mayShare ? 'noneText' : 'noneTextCompany')}</EmptyState>
      ) : (
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)]">
          <Card className="max-sm:px-3">
            <HelpGrid aspects={aspects} />
            <ExportLink list="who-can-help" />
          </Card>
          <HelpGaps aspects={aspects} />
        </div>
      )}
    </>
  )
}
