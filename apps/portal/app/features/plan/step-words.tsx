import type { Language } from '@traject/domain/language/language'
import { Field, TextArea, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'

type Props = { language: Language; values: FormValues; answer: Answered }

/** What a step says in one language. */
export function StepWords({ language, values, answer }: Props) {
  const t = useTranslations('plan')
  const at = (field: string) => {
    const name = `texts.${language}.${field}`
    return { name, lang: language, defaultValue: values.text(name) }
  }
  const field = (name: string) => ({ id: at(name).name, error: answer.error(at(name).name) })
  return (
    <>
      <Field {...field('title')} label={t('step.name')}>
        {(control) => <TextInput {...control} {...at('title')} />}
      </Field>
      <Field
        {...field('instructions')}
        label={t('step.instructions')}
        hint={t('step.instructionsHint')}
      >
        {(control) => <TextArea {...control} {...at('instructions')} rows={8} />}
      </Field>
      <Field {...field('evidence')} label={t('step.evidence')} hint={t('step.evidenceHint')}>
        {(control) => <TextArea {...control} {...at('evidence')} rows={2} />}
      </Field>
    </>
  )
}
