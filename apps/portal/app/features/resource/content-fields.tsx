import { RESOURCE_FORMS } from '@traject/domain/item/resource-forms'
import type { Language } from '@traject/domain/language/language'
import { Checkbox, RadioGroup } from '@traject/ui/choice'
import { Field, TextArea, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'

type Props = { values: FormValues; answer: Answered }

/** A text, a link or a file: one for all languages. */
export function FormOfResource({ values, answer }: Props) {
  const t = useTranslations('resource')
  return (
    <RadioGroup
      id="form"
      name="form"
      legend={t('form.legend')}
      hint={t('form.hint')}
      choices={RESOURCE_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
      defaultValue={values.text('form')}
      error={answer.error('form')}
    />
  )
}

type ContentProps = Props & { language: Language }

/** What it gives in one language: only the chosen form's field is shown, by style sheet alone. */
export function ContentFields(props: ContentProps) {
  const { language, values, answer } = props
  const t = useTranslations('resource')
  const body = `contents.${language}.body`
  const url = `contents.${language}.url`
  return (
    <div className="mt-4">
      <div className="hidden group-has-[input[name=form][value=text]:checked]/editor:block">
        <Field id={body} label={t('body')} hint={t('bodyHint')} error={answer.error(body)}>
          {(control) => (
            <TextArea
              {...control}
              name={body}
              lang={language}
              rows={12}
              defaultValue={values.text(body)}
            />
          )}
        </Field>
      </div>
      <div className="hidden group-has-[input[name=form][value=link]:checked]/editor:block">
        <Field id={url} label={t('url')} hint={t('urlHint')} error={answer.error(url)}>
          {(control) => (
            <TextInput
              {...control}
              name={url}
              type="url"
              inputMode="url"
              defaultValue={values.text(url)}
            />
          )}
        </Field>
      </div>
      <div className="hidden group-has-[input[name=form][value=file]:checked]/editor:grid gap-4">
        <FileFields {...props} />
      </div>
    </div>
  )
}

/** A file that was received stays received, also when something else in the form was wrong. */
function FileFields({ language, values, answer }: ContentProps) {
  const t = useTranslations('resource')
  const of = (field: string) => `contents.${language}.${field}`
  const name = values.text(of('fileName'))
  return (
    <>
      <input type="hidden" name={of('fileId')} value={values.text(of('fileId'))} />
      <input type="hidden" name={of('fileName')} value={name} />
      {name !== '' && <p className="break-words">{t('fileNow', { name })}</p>}
      <Field
        id={of('file')}
        label={name === '' ? t('file') : t('fileOther')}
        hint={name === '' ? t('fileHint') : t('fileOtherHint')}
        error={answer.error(of('file'))}
      >
        {(control) => <TextInput {...control} name={of('file')} type="file" />}
      </Field>
      {name !== '' && (
        <>
          <Field
            id={of('note')}
            label={t('note')}
            hint={t('noteHint')}
            error={answer.error(of('note'))}
          >
            {(control) => (
              <TextInput {...control} name={of('note')} defaultValue={values.text(of('note'))} />
            )}
          </Field>
          <Checkbox
            id={of('isDropped')}
            name={of('isDropped')}
            label={t('dropFile')}
            hint={t('dropFileHint')}
            defaultChecked={values.isOn(of('isDropped'))}
          />
        </>
      )}
    </>
  )
}
