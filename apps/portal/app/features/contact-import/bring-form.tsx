import { LEGAL_BASES } from '@traject/domain/contact/contact'
import { LANGUAGES } from '@traject/domain/language/language'
import { Card } from '@traject/ui/card'
import { RadioGroup } from '@traject/ui/choice'
import { Field, FileInput, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { useLanguage } from '../words/lang.tsx'

/** A file, and what is said once for all that it holds. */
export function BringForm() {
  const t = useTranslations('contact')
  const common = useTranslations('common')
  const answer = useAnswer()
  const values = formValues(answer.typed, {
    language: useLanguage(),
    legalBasis: 'legitimate-interest',
    role: t('import.roleDefault'),
  })
  return (
    <Card>
      <FormErrors answer={answer} idOf={(field) => (field === 'fileId' ? 'file' : field)} />
      <Form method="post" encType="multipart/form-data" noValidate className="mt-5 grid gap-5">
        <ActingForField />
        <Field
          id="file"
          label={t('import.file')}
          hint={t('import.fileHint')}
          error={answer.error('file') ?? answer.error('fileId')}
        >
          {(control) => (
            <FileInput
              {...control}
              name="file"
              accept=".csv,.vcf,.vcard,.txt,text/csv,text/vcard"
            />
          )}
        </Field>
        <RadioGroup
          id="language"
          name="language"
          legend={t('import.language')}
          choices={LANGUAGES.map((value) => ({ value, label: common(`language.${value}`) }))}
          defaultValue={values.text('language')}
          error={answer.error('language')}
        />
        <Field id="role" label={t('import.role')} error={answer.error('role')}>
          {(control) => <TextInput {...control} name="role" defaultValue={values.text('role')} />}
        </Field>
        <RadioGroup
          id="legalBasis"
          name="legalBasis"
          legend={t('keeping.legalBasis')}
          choices={LEGAL_BASES.map((value) => ({ value, label: t(`keeping.basis.${value}`) }))}
          defaultValue={values.text('legalBasis')}
          error={answer.error('legalBasis')}
        />
        <div>
          <SubmitButton>{t('import.show')}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
