import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  introductionListInput,
  SHOWN_IN_LIST,
  SIDES_OF_LIST,
} from '@traject/domain/introduction/inputs'
import { buttonClass } from '@traject/ui/button'
import { EmptyState } from '@traject/ui/empty-state'
import { PageHeader } from '@traject/ui/page-header'
import { Pager } from '@traject/ui/pager'
import { useTranslations } from 'use-intl'
import { ExportLink } from '../features/export/export-link.tsx'
import { IntroductionRows } from '../features/introduction/introduction-rows.tsx'
import { page } from '../lib/page.server.ts'
import { Link, routerLink } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.messages.introduction.title)

export function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const asked = introductionListInput.parse({
    side: searchParams.get('side'),
    shows: searchParams.get('shows'),
    after: searchParams.get('after'),
  })
  return page(args, ['introduction'], async ({ call }) => {
    const found = await call.introduction.list(asked)
    return { ...found, shows: asked.shows, isFirst: asked.after === null }
  })
}

export default function Introductions() {
  const { rows, next, side, shows, receives, mayLimit, isFirst } = useLoaderData<typeof loader>()
  const t = useTranslations('introduction')
  const address = (of: { side?: string; shows?: string; after?: string }) =>
    `/introductions?${new URLSearchParams({ side, shows, ...of })}`
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={t('title')}
        lead={t(`lead.${side}`)}
        actions={
          receives && (
            <>
              {mayLimit && (
                <Link to="/introductions/settings" className={buttonClass('quiet')}>
                  {t('limitLink')}
                </Link>
              )}
              <Link to="/introductions/return" className={buttonClass('text')}>
                {t('returnLink')}
              </Link>
            </>
          )
        }
      />
      {receives && (
        <Choices
          label={t('sides.label')}
          choices={SIDES_OF_LIST.map((one) => ({
            label: t(`sides.${one}`),
            to: address({ side: one, shows: 'open' }),
            isCurrent: one === side,
          }))}
        />
      )}
      <Choices
        label={t('shows.label')}
        choices={SHOWN_IN_LIST.map((one) => ({
          label: t(`shows.${one}`),
          to: address({ shows: one }),
          isCurrent: one === shows,
        }))}
      />
      {rows.length > 0 ? (
        <IntroductionRows rows={rows} side={side} />
      ) : (
        <EmptyState
          title={t(`empty.${side}.${shows}`)}
          actions={
            side === 'asked' && (
              <Link to="/catalogue?kind=contact" className={buttonClass('quiet')}>
                {t('toCatalogue')}
              </Link>
            )
          }
        >
          {t(side === 'received' ? 'empty.receivedText' : 'empty.askedText')}
        </EmptyState>
      )}
      <Pager
        label={t('pages')}
        first={isFirst ? undefined : { href: address({}), label: t('first') }}
        next={next ? { href: address({ after: next }), label: t('next') } : undefined}
        renderLink={routerLink}
      />
      {rows.length > 0 && <ExportLink list="introductions" />}
    </div>
  )
}

interface Choice {
  label: string
  to: string
  isCurrent: boolean
}

function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={label} className="-mx-2 mb-3 flex flex-wrap gap-x-2">
      {choices.map(({ label: said, to, isCurrent }) => (
        <Link
          key={to}
          to={to}
          aria-current={isCurrent ? 'page' : undefined}
          className="inline-flex min-h-11 items-center px-2 aria-[current]:font-[650] aria-[current]:no-underline"
        >
          {said}
        </Link>
      ))}
    </nav>
  )
}
