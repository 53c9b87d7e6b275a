import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { buttonClass } from '@traject/ui/button'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { Tag } from '@traject/ui/tag'
import { useTranslations } from 'use-intl'
import {
  conceptAddress,
  conceptIdOf,
  vocabularyAddress,
} from '../features/concept/concept-address.ts'
import { ConceptFacts } from '../features/concept/concept-facts.tsx'
import { catalogueAddress } from '../features/item/catalogue-address.ts'
import { page } from '../lib/page.server.ts'
import { Link } from '../lib/router.tsx'
import { titled } from '../lib/title.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.concept.label)

const DONE = ['added', 'edited'] as const

export function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get('done')
  return page(args, ['concept'], async ({ call }) => ({
    concept: await call.concept.get({ id: conceptIdOf(args.params) }),
    done: DONE.find((one) => one === asked) ?? null,
  }))
}

export default function Concept() {
  const { concept, done } = useLoaderData<typeof loader>()
  const { id, label, scheme, isOwn, mayEdit, offered } = concept
  const t = useTranslations('concept')
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to="/vocabulary">{t('back')}</Link> ·{' '}
            <Link to={vocabularyAddress({ scheme })}>{t(`scheme.${scheme}`)}</Link>
          </>
        }
        title={label}
        lead={isOwn ? <Tag>{t('ownTag')}</Tag> : undefined}
        actions={
          mayEdit && (
            <>
              <Link to={conceptAddress(id, '/remove')} className={buttonClass('danger-quiet')}>
                {t('remove')}
              </Link>
              <Link to={conceptAddress(id, '/edit')} className={buttonClass('quiet')}>
                {t('edit')}
              </Link>
            </>
          )
        }
      />
      {done && <Notice kind="success" title={t(`done.${done}`)} className="mb-5" />}
      <p className="mb-5 text-lg">
        {offered > 0 ? (
          <Link to={catalogueAddress({ concept: id })}>{t('offered', { count: offered })}</Link>
        ) : (
          <span className="text-soft">{t('offered', { count: 0 })}</span>
        )}
      </p>
      <ConceptFacts {...concept} />
    </>
  )
}
