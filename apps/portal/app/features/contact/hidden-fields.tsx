import { LANGUAGES } from '@traject/domain/language/language'
import { Field, Select, TextArea, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'

type Props = { values: FormValues; answer: Answered }

/** Who it is and how it is reached. Browsers offer nobody's own address here. */
export function HiddenFields({ values, answer }: Props) {
  const t = useTranslations('contact')
  const common = useTranslations('common')
  const line = (
    name: 'name' | 'organisation' | 'phone' | 'email',
    type: 'text' | 'tel' | 'email',
    hint?: string,
  ) => (
    <Field id={name} label={t(`hidden.${name}`)} hint={hint} error={answer.error(name)}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          type={type}
          autoComplete="off"
          defaultValue={values.text(name)}
        />
      )}
    </Field>
  )
  return (
    <div className="grid gap-5">
      <div className="grid gap-5 rail:grid-cols-2">
        {line('name', 'text')}
        {line('organisation', 'text')}
      </div>
      <Field id="address" label={t('hidden.address')} error={answer.error('address')}>
        {(control) => (
          <TextArea
            {...control}
            name="address"
            rows={3}
            autoComplete="off"
            defaultValue={values.text('address')}
          />
        )}
      </Field>
      <div className="grid gap-5 rail:grid-cols-2">
        {line('phone', 'tel', t('hidden.phoneHint'))}
        {line('email', 'email', t('hidden.emailHint'))}
      </div>
      <Field id="mailLanguage" label={t('hidden.mailLanguage')}>
        {(control) => (
          <Select
            {...control}
            name="mailLanguage"
            className="max-w-80"
            defaultValue={values.text('mailLanguage')}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {common(`language.${language}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}
