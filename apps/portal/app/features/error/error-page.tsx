import { buttonClass } from '@traject/ui/button'
import { Logo } from '@traject/ui/logo'
import { PageHeader } from '@traject/ui/page-header'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Failure } from '../../lib/failure.ts'
import { useRouteError } from '../../lib/router.tsx'
import { failureOf } from './failure-of.ts'

/** What a reader sees instead of a page. `bare`: outside the shell, where nothing else stands. */
export function ErrorPage({ bare = false }: { bare?: boolean }) {
  const failure = failureOf(useRouteError())
  const t = useTranslations('errors')
  const content = (
    <>
      <PageHeader
        title={t(`page.${failure.kind}.title`)}
        lead={<Explanation failure={failure} />}
      />
      {'reference' in failure && failure.reference !== '' && (
        <p className="text-soft">
          {t.rich('reference', {
            reference: failure.reference,
            code: (chunks: ReactNode) => <code className="font-[620] text-ink">{chunks}</code>,
          })}
        </p>
      )}
      <p className="mt-6">
        {/* A plain link: after a failure the whole page is fetched anew. */}
        <a href="/" className={buttonClass('primary')}>
          {t('home')}
        </a>
      </p>
    </>
  )
  if (!bare) return content
  return (
    <main className="mx-auto grid min-h-dvh max-w-2xl content-center gap-8 px-5 py-12">
      <Logo word="Traject" />
      <div>{content}</div>
    </main>
  )
}

function Explanation({ failure }: { failure: Failure }) {
  const t = useTranslations('errors')
  switch (failure.kind) {
    case 'too-many-attempts':
      return <p>{t('page.too-many-attempts.text', { minutes: failure.minutes })}</p>
    case 'forbidden':
      return <p>{t('page.forbidden.text', { who: t(`page.forbidden.who.${failure.ask}`) })}</p>
    default:
      return <p>{t(`page.${failure.kind}.text`)}</p>
  }
}
