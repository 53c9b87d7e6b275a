import type { Language } from '@traject/domain/language/language'
import { Field, TextArea, TextInput } from '@traject/ui/field'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'
import { LanguageColumns } from '../form/language-columns.tsx'
import { useLanguage } from '../words/lang.tsx'
import type { EditedItem } from './edited-item.ts'

/** How a kind calls title and summary, where it calls them otherwise. */
export interface TextWords {
  title: string
  summary: string
  summaryHint: string
}

type Props = {
  values: FormValues
  answer: Answered
  stored: Pick<EditedItem, 'texts' | 'behind'>
  words?: TextWords | undefined
  /** What a kind asks beside them in each language. */
  contentOf?: ((language: Language) => ReactNode) | undefined
  /** What of it stands in `stored` too, by its names: a translation may be behind in it. */
  contentLabels?: Readonly<Record<string, string>> | undefined
}

/** Title and summary in each language; the original says which one the others were made from. */
export function TextFields(props: Props) {
  const { values, answer, stored, words, contentOf, contentLabels } = props
  const t = useTranslations('resource')
  return (
    <div className="mt-4">
      <LanguageColumns
        values={values}
        answer={answer}
        name="sourceLanguage"
        first={useLanguage()}
        fields={{
          title: words?.title ?? t('title'),
          summary: words?.summary ?? t('summary'),
          ...contentLabels,
        }}
        stored={stored}
      >
        {(language) => (
          <>
            <LanguageFields language={language} values={values} answer={answer} words={words} />
            {contentOf?.(language)}
          </>
        )}
      </LanguageColumns>
    </div>
  )
}

type LanguageProps = Omit<Props, 'stored' | 'contentOf' | 'contentLabels'> & { language: Language }

function LanguageFields({ language, values, answer, words }: LanguageProps) {
  const t = useTranslations('resource')
  const title = `texts.${language}.title`
  const summary = `texts.${language}.summary`
  return (
    <>
      <Field id={title} label={words?.title ?? t('title')} error={answer.error(title)}>
        {(control) => (
          <TextInput {...control} name={title} lang={language} defaultValue={values.text(title)} />
        )}
      </Field>
      <Field
        id={summary}
        label={words?.summary ?? t('summary')}
        hint={words?.summaryHint ?? t('summaryHint')}
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
    </>
  )
}
