import { RESOURCE_FORMS } from '@traject/domain/item/resource-forms'
import { RadioGroup } from '@traject/ui/choice'
import { Field, TextArea, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'

type Props = { values: FormValues; answer: Answered }

/** A text, a link or a file: only what is chosen is shown, by style sheet alone. */
export function ContentFields({ values, answer }: Props) {
  const t = useTranslations('resource')
  return (
    <div className="mt-4 grid gap-5">
      <RadioGroup
        id="form"
        name="form"
        legend={t('form.legend')}
        choices={RESOURCE_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
        defaultValue={values.text('form')}
        error={answer.error('form')}
      />
      <div className="hidden group-has-[input[name=form][value=text]:checked]/editor:block">
        <Field id="body" label={t('body')} hint={t('bodyHint')} error={answer.error('body')}>
          {(control) => (
            <TextArea {...control} name="body" rows={12} defaultValue={values.text('body')} />
          )}
        </Field>
      </div>
      <div className="hidden group-has-[input[name=form][value=link]:checked]/editor:block">
        <Field id="url" label={t('url')} hint={t('urlHint')} error={answer.error('url')}>
          {(control) => (
            <TextInput
              {...control}
              name="url"
              type="url"
              inputMode="url"
              defaultValue={values.text('url')}
            />
          )}
        </Field>
      </div>
      <div className="hidden group-has-[input[name=form][value=file]:checked]/editor:block">
        <FileField values={values} answer={answer} />
      </div>
    </div>
  )
}

/** A file that was received stays received, also when something else in the form was wrong. */
function FileField({ values, answer }: Props) {
  const t = useTranslations('resource')
  const name = values.text('fileName')
  return (
    <>
      <input type="hidden" name="fileId" value={values.text('fileId')} />
      <input type="hidden" name="fileName" value={name} />
      {name !== '' && <p className="mb-3">{t('fileNow', { name })}</p>}
      <Field
        id="file"
        label={name === '' ? t('file') : t('fileOther')}
        hint={t('fileHint')}
        error={answer.error('file')}
      >
        {(control) => <TextInput {...control} name="file" type="file" />}
      </Field>
    </>
  )
}
