import { IMPORT_FIELDS, type ImportField } from '@traject/domain/contact/import-columns'
import type { ImportChoices } from '@traject/domain/contact/import-rows'
import { Card, CardHeader } from '@traject/ui/card'
import { Field, Select } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

type Props = {
  choices: ImportChoices
  columns: readonly { heading: string; field: ImportField | '' }[]
}

/** Which column says what, with a chance to correct it. */
export function ColumnsForm({ choices, columns }: Props) {
  const t = useTranslations('contact.import')
  return (
    <Card aria-labelledby="columns">
      <CardHeader id="columns" title={t('columns')} />
      <p className="mb-4 text-soft">{t('columnsText')}</p>
      <Form method="get" className="grid gap-4">
        {(['language', 'legalBasis', 'role'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={choices[name]} />
        ))}
        <div className="grid gap-4 rail:grid-cols-2">
          {columns.map(({ heading, field }, at) => (
            // Columns never change their order.
            <Field key={`${at}-${heading}`} id={`column-${at}`} label={t('column', { heading })}>
              {(control) => (
                <Select {...control} name="columns" defaultValue={field}>
                  <option value="">{t('ignore')}</option>
                  {IMPORT_FIELDS.map((one) => (
                    <option key={one} value={one}>
                      {t(`field.${one}`)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          ))}
        </div>
        <div>
          <SubmitButton kind="quiet">{t('again')}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
