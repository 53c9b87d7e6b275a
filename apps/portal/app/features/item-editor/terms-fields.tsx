import { ITEM_TERMS } from '@traject/domain/item/sharing'
import { Checkbox } from '@traject/ui/choice'
import { Field, Select } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { FormValues } from '../form/form-values.ts'

/** On which terms something is shared. */
export function TermsField({ values, className }: { values: FormValues; className?: string }) {
  const item = useTranslations('item')
  return (
    <Field id="terms" label={item('facts.terms')} {...(className ? { className } : {})}>
      {(control) => (
        <Select {...control} name="terms" defaultValue={values.text('terms')}>
          {ITEM_TERMS.map((terms) => (
            <option key={terms} value={terms}>
              {item(`terms.${terms}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

/** Whether other houses may hand it on to the companies that they coach. */
export function HandOnField({ values }: { values: FormValues }) {
  const t = useTranslations('resource')
  return (
    <Checkbox
      id="mayHandOn"
      name="mayHandOn"
      label={t('mayHandOn')}
      hint={t('mayHandOnHint')}
      defaultChecked={values.isOn('mayHandOn')}
    />
  )
}
