import { PageHeader } from '@traject/ui/page-header'
import { useFormatter, useTranslations } from 'use-intl'

type Props = {
  house: string
  partnership: string
  withdrawnAt: Date | null
  isFromEvery: boolean
  withdraw: string
}

/** The contact has withdrawn: from when, from whom, and what cannot be undone. */
export function OutView({ house, partnership, withdrawnAt, isFromEvery, withdraw }: Props) {
  const t = useTranslations('personal-link')
  const format = useFormatter()
  const at = withdrawnAt ? format.dateTime(withdrawnAt, 'moment') : ''
  return (
    <>
      <PageHeader
        kicker={t('kicker', { house, partnership })}
        title={t('out.title')}
        lead={isFromEvery || !withdrawnAt ? t('out.every') : t('out.this', { house, at })}
      />
      <p>{t('out.cannot')}</p>
      {!isFromEvery && (
        <p className="mt-4">
          <a href={withdraw} className="inline-flex min-h-11 items-center">
            {t('out.further')}
          </a>
        </p>
      )}
    </>
  )
}
