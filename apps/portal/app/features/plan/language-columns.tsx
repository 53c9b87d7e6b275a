import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { RadioGroup } from '@traject/ui/choice'
import { Disclosure } from '@traject/ui/disclosure'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'
import { useLanguage } from '../words/lang.tsx'

type Props = {
  values: FormValues
  answer: Answered
  /** What is written in each language, as the names of the form's fields end. */
  fields: readonly string[]
  /** The track's. */
  first: Language
  children: (language: Language) => ReactNode
}

/**
 * The same fields in several languages, side by side where there is room: the track's, the writer's and
 * those that were begun. The others are folded away.
 */
export function LanguageColumns({ values, answer, fields, first, children }: Props) {
  const t = useTranslations('plan')
  const common = useTranslations('common')
  const writers = useLanguage()
  const source = values.text('language') || first
  const isBegun = (language: Language) =>
    fields.some((field) => {
      const path = `texts.${language}.${field}`
      return values.text(path) !== '' || answer.error(path) !== undefined
    })
  // The original and what the writer reads stand beside each other.
  const ordered = [...new Set([first, writers, ...LANGUAGES])]
  const shown = ordered.filter(
    (one) => one === first || one === source || one === writers || isBegun(one),
  )
  const folded = ordered.filter((language) => !shown.includes(language))
  const name = (language: Language) =>
    t('step.inLanguage', { language: common(`language.${language}`) })
  return (
    <div className="grid gap-5">
      <RadioGroup
        id="language"
        name="language"
        legend={t('step.original')}
        hint={t('step.wordsHint')}
        choices={ordered.map((value) => ({ value, label: common(`language.${value}`) }))}
        defaultValue={source}
        error={answer.error('language')}
      />
      <div className={`grid gap-x-6 gap-y-7 ${shown.length > 1 ? 'rail:grid-cols-2' : ''}`}>
        {shown.map((language) => (
          <fieldset key={language} className="grid min-w-0 content-start gap-4">
            <legend className="mb-3 text-soft">{name(language)}</legend>
            {children(language)}
          </fieldset>
        ))}
      </div>
      {folded.map((language) => (
        <Disclosure key={language} summary={name(language)}>
          <div className="grid gap-4">{children(language)}</div>
        </Disclosure>
      ))}
    </div>
  )
}
