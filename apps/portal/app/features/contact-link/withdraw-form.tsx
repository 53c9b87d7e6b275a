import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import { RadioGroup } from '@traject/ui/choice'
import { Notice } from '@traject/ui/notice'
import { PageHeader } from '@traject/ui/page-header'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

type Props = { house: string; partnership: string; back: string; isOut: boolean }

/** What withdrawing does and cannot do, and from which houses. */
export function WithdrawForm({ house, partnership, back, isOut }: Props) {
  const t = useTranslations('personal-link')
  const answer = useAnswer()
  const every = { value: 'every-house', label: t('withdraw.every'), hint: t('withdraw.everyHint') }
  const own = {
    value: 'this-house',
    label: t('withdraw.this', { house }),
    hint: t('withdraw.thisHint', { house }),
  }
  return (
    <>
      <PageHeader
        kicker={t('kicker', { house, partnership })}
        title={t('withdraw.title')}
        lead={t('withdraw.lead')}
      />
      <Notice kind="warning" className="mb-5">
        {t('withdraw.cannot')}
      </Notice>
      <FormErrors answer={answer} />
      <Card>
        <Form method="post" noValidate className="grid gap-5">
          <RadioGroup
            id="from"
            name="from"
            legend={t('withdraw.legend')}
            choices={isOut ? [every] : [own, every]}
            error={answer.error('from')}
          />
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton kind="danger-quiet" name="act" value="withdraw">
              {t('withdraw.submit')}
            </SubmitButton>
            <a href={back} className={buttonClass('text')}>
              {t('withdraw.back')}
            </a>
          </div>
        </Form>
      </Card>
    </>
  )
}
