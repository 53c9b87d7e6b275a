import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { RadioGroup } from '@traject/ui/choice'
import { Disclosure } from '@traject/ui/disclosure'
import { Tag } from '@traject/ui/tag'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../words/lang.tsx'
import { BehindNotice, SmallCorrection, StillRight, type StoredWords } from './behind-notice.tsx'
import type { Answered } from './form-errors.tsx'
import type { FormValues } from './form-values.ts'

type Props = {
  values: FormValues
  answer: Answered
  /** What is written in each language, as the names of the form's fields end, with their labels. */
  fields: Readonly<Record<string, string>>
  /** The name of the field that says which one is the original. */
  name: keyof typeof IS_ORIGINAL
  /** The language of the original where the form says none yet. */
  first: Language
  /** What is stored: all texts, and what the original said of those that are behind it. */
  stored: StoredWords
  children: (language: Language) => ReactNode
}

/** Shown beside the language that is chosen as the original, by style sheet alone. */
const IS_ORIGINAL = {
  language: {
    en: 'hidden group-has-[input[name=language][value=en]:checked]/languages:inline',
    fr: 'hidden group-has-[input[name=language][value=fr]:checked]/languages:inline',
    nl: 'hidden group-has-[input[name=language][value=nl]:checked]/languages:inline',
  },
  sourceLanguage: {
    en: 'hidden group-has-[input[name=sourceLanguage][value=en]:checked]/languages:inline',
    fr: 'hidden group-has-[input[name=sourceLanguage][value=fr]:checked]/languages:inline',
    nl: 'hidden group-has-[input[name=sourceLanguage][value=nl]:checked]/languages:inline',
  },
} as const

/**
 * The same fields in several languages, side by side where there is room: the original, the writer's and
 * those that were begun. The others are folded away. Needs the words of `writing`.
 */
export function LanguageColumns(props: Props) {
  const { values, answer, fields, name, first, stored, children } = props
  const t = useTranslations('writing')
  const common = useTranslations('common')
  const writers = useLanguage()
  const source = LANGUAGES.find((one) => one === values.text(name)) ?? first
  const isBegun = (language: Language) =>
    Object.keys(fields).some((field) => values.text(`texts.${language}.${field}`) !== '') ||
    // What is wrong in a language is not folded away, whatever it is.
    answer.fields.some((field) => field.split('.')[1] === language)
  // The original and what the writer reads stand beside each other.
  const ordered = [...new Set([source, first, writers, ...LANGUAGES])]
  const shown = ordered.filter((one) => one === source || one === writers || isBegun(one))
  const folded = ordered.filter((language) => !shown.includes(language))
  const nameOf = (language: Language) =>
    t('inLanguage', { language: common(`language.${language}`) })
  const isTranslated = Object.keys(stored.texts).some((language) => language !== source)
  return (
    <div className="group/languages grid gap-5">
      <RadioGroup
        id={name}
        name={name}
        legend={t('original')}
        hint={t('originalHint')}
        choices={ordered.map((value) => ({ value, label: common(`language.${value}`) }))}
        defaultValue={source}
        error={answer.error(name)}
      />
      <div className={`grid gap-x-6 gap-y-7 ${shown.length > 1 ? 'rail:grid-cols-2' : ''}`}>
        {shown.map((language) => (
          <fieldset key={language} className="grid min-w-0 content-start gap-4">
            <legend className="mb-3 flex items-center gap-2 text-soft">
              {nameOf(language)}
              <span className={IS_ORIGINAL[name][language]}>
                <Tag>{t('isOriginal')}</Tag>
              </span>
            </legend>
            {language !== source && (
              <BehindNotice
                fields={fields}
                now={stored.texts[source]}
                madeFrom={stored.behind?.[language]}
                source={source}
                confirm={
                  <StillRight
                    id={`stillRight-${language}`}
                    name="stillRight"
                    value={language}
                    isConfirmed={values.list('stillRight').includes(language)}
                  />
                }
              />
            )}
            {children(language)}
            {language === source && isTranslated && (
              <SmallCorrection isConfirmed={values.isOn('smallCorrection')} />
            )}
          </fieldset>
        ))}
      </div>
      {folded.map((language) => (
        <Disclosure key={language} summary={nameOf(language)}>
          <div className="grid gap-4">{children(language)}</div>
        </Disclosure>
      ))}
    </div>
  )
}
