import { FACILITY_PRICINGS, PRICE_UNITS } from '@traject/domain/facility/facility'
import { RadioGroup } from '@traject/ui/choice'
import { Field, Select, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'

type Props = { values: FormValues; answer: Answered }

/** What it costs; an amount is asked only where it costs one, by style sheet alone. */
export function PriceFields({ values, answer }: Props) {
  const t = useTranslations('facility')
  return (
    <div className="grid gap-4">
      <RadioGroup
        id="pricing"
        name="pricing"
        legend={<span className="sr-only">{t('pricing.legend')}</span>}
        choices={FACILITY_PRICINGS.map((value) => ({ value, label: t(`pricing.${value}`) }))}
        defaultValue={values.text('pricing')}
        error={answer.error('pricing')}
      />
      <div className="hidden gap-5 group-has-[input[name=pricing][value=priced]:checked]/editor:grid sm:grid-cols-2">
        <Field
          id="price"
          label={t('price.label')}
          hint={t('price.hint')}
          error={answer.error('price')}
        >
          {(control) => (
            <TextInput
              {...control}
              name="price"
              inputMode="decimal"
              defaultValue={values.text('price')}
            />
          )}
        </Field>
        <Field
          id="priceUnit"
          label={t('price.unit')}
          hint={t('price.unitHint')}
          error={answer.error('priceUnit')}
        >
          {(control) => (
            <Select {...control} name="priceUnit" defaultValue={values.text('priceUnit')}>
              {PRICE_UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {t(`price.units.${unit}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </div>
  )
}
