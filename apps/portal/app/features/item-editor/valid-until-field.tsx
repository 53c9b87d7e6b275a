import { useTranslations } from 'use-intl'
import { DayField } from '../form/day-field.tsx'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'

/** The last day on which an item is valid. */
export function ValidUntilField({ values, answer }: { values: FormValues; answer: Answered }) {
  const t = useTranslations('resource')
  const item = useTranslations('item')
  return (
    <DayField
      name="validUntil"
      label={item('facts.validUntil')}
      hint={t('validUntilHint')}
      answer={answer}
      defaultValue={values.text('validUntil')}
    />
  )
}
