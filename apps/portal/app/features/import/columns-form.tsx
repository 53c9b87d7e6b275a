import { Card } from '@traject/ui/card'
import { Disclosure } from '@traject/ui/disclosure'
import { Field, Select } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import type { Choices } from './preview-address.ts'

type Props = {
  choices: Choices
  columns: readonly { heading: string; field: string }[]
  /** What a column can fill, in the reader's words. */
  fields: readonly { value: string; label: string }[]
}

/** Which column says what, with a chance to correct it. */
export function ColumnsForm({ choices, columns, fields }: Props) {
  const t = useTranslations('import')
  return (
    <Card tight aria-labelledby="columns">
      {/* Open where something was not understood. */}
      <Disclosure
        open={columns.some(({ field }) => field === '')}
        summary={
          <h2 id="columns" className="text-lg text-ink">
            {t('columns')}
          </h2>
        }
      >
        <p className="mb-4 text-soft">{t('columnsText')}</p>
        <Form method="get" className="grid gap-4">
          {Object.entries(choices).map(
            ([name, value]) =>
              typeof value === 'string' && (
                <input key={name} type="hidden" name={name} value={value} />
              ),
          )}
          <div className="grid gap-4 sm:grid-cols-2 rail:grid-cols-3">
            {columns.map(({ heading, field }, at) => (
              // Columns never change their order.
              <Field key={`${at}-${heading}`} id={`column-${at}`} label={t('column', { heading })}>
                {(control) => (
                  <Select {...control} name="columns" defaultValue={field}>
                    <option value="">{t('ignore')}</option>
                    {fields.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
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
      </Disclosure>
    </Card>
  )
}
