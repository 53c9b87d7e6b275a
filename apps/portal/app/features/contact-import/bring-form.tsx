import { LEGAL_BASES } from '@traject/domain/contact/contact'
import { LANGUAGES } from '@traject/domain/language/language'
import { RadioGroup } from '@traject/ui/choice'
import { Field, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { useAnswer } from '../form/form-errors.tsx'
import { formValues } from '../form/form-values.ts'
import { FileForm } from '../import/file-form.tsx'
import { useLanguage } from '../words/lang.tsx'

/** A file of contacts, and what is said once for all that it holds. */
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
    <FileForm
      noun="contacts"
      answer={answer}
      hint={t('import.fileHint')}
      accept=".csv,.vcf,.vcard,.txt,text/csv,text/vcard"
    >
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
    </FileForm>
  )
}
