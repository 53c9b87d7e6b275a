import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

type Props = { house: string; partnership: string; standing: 'open' | 'agreed' | 'late' }

/** A house asks somebody who withdrew whether it may bring him in again. */
export function ReturnView({ house, partnership, standing }: Props) {
  const t = useTranslations('personal-link')
  return (
    <>
      <PageHeader
        kicker={t('kicker', { house, partnership })}
        title={t('return.title', { house })}
        lead={standing === 'open' ? t('return.lead', { house }) : undefined}
      />
      {standing === 'open' ? (
        <Form method="post">
          <SubmitButton name="act" value="return">
            {t('return.submit', { house })}
          </SubmitButton>
        </Form>
      ) : (
        <Notice kind={standing === 'agreed' ? 'success' : 'info'}>
          {standing === 'agreed' ? t('return.done', { house }) : t('return.late')}
        </Notice>
      )}
    </>
  )
}
