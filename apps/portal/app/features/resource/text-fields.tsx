import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { RadioGroup } from '@traject/ui/choice'
import { Disclosure } from '@traject/ui/disclosure'
import { Field, TextArea, TextInput } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'

type Props = { values: FormValues; answer: Answered; first: Language }

/** Title and summary in each language; the original says which one the others were made from. */
export function TextFields({ values, answer, first }: Props) {
  const t = useTranslations('resource')
  const common = useTranslations('common')
  const ordered = [first, ...LANGUAGES.filter((language) => language !== first)]
  return (
    <div className="mt-4 grid gap-5">
      <RadioGroup
        id="sourceLanguage"
        name="sourceLanguage"
        legend={t('sourceLanguage')}
        hint={t('sourceLanguageHint')}
        choices={ordered.map((value) => ({ value, label: common(`language.${value}`) }))}
        defaultValue={values.text('sourceLanguage') || first}
        error={answer.error('sourceLanguage')}
      />
      {ordered.map((language) => {
        const begun = ['title', 'summary'].some(
          (field) =>
            values.text(`texts.${language}.${field}`) !== '' ||
            answer.error(`texts.${language}.${field}`),
        )
        return (
          <Disclosure
            key={language}
            open={language === first || begun || values.text('sourceLanguage') === language}
            summary={t('inLanguage', { language: common(`language.${language}`) })}
          >
            <LanguageFields language={language} values={values} answer={answer} />
          </Disclosure>
        )
      })}
    </div>
  )
}

type LanguageProps = { language: Language; values: FormValues; answer: Answered }

function LanguageFields({ language, values, answer }: LanguageProps) {
  const t = useTranslations('resource')
  const title = `texts.${language}.title`
  const summary = `texts.${language}.summary`
  return (
    <div className="grid gap-4">
      <Field id={title} label={t('title')} error={answer.error(title)}>
        {(control) => (
          <TextInput {...control} name={title} lang={language} defaultValue={values.text(title)} />
        )}
      </Field>
      <Field
        id={summary}
        label={t('summary')}
        hint={t('summaryHint')}
        error={answer.error(summary)}
      >
        {(control) => (
          <TextArea
            {...control}
            name={summary}
            lang={language}
            rows={3}
            defaultValue={values.text(summary)}
          />
        )}
      </Field>
    </div>
  )
}
