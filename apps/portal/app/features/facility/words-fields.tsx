import { FACILITY_WORDS } from '@traject/domain/facility/facility'
import { LANGUAGES } from '@traject/domain/language/language'
import { Disclosure } from '@traject/ui/disclosure'
import { Field, TextArea } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { BehindNotice, StillRight } from '../form/behind-notice.tsx'
import type { Answered } from '../form/form-errors.tsx'
import type { FormValues } from '../form/form-values.ts'
import { useLanguage } from '../words/lang.tsx'
import type { EditedFacility } from './edited-facility.ts'

type Props = {
  values: FormValues
  answer: Answered
  /** What is stored: all words, and what the original said of those that are behind it. */
  stored: Pick<EditedFacility, 'words' | 'wordsBehind'>
}

/** What is included, on what conditions, and what there is to know about access: in each language. */
export function WordsFields({ values, answer, stored }: Props) {
  const t = useTranslations('facility')
  const writing = useTranslations('writing')
  const common = useTranslations('common')
  const first = useLanguage()
  const ordered = [first, ...LANGUAGES.filter((language) => language !== first)]
  const source = LANGUAGES.find((one) => one === values.text('sourceLanguage')) ?? first
  const labels = Object.fromEntries(FACILITY_WORDS.map((field) => [field, t(`words.${field}`)]))
  return (
    <div className="grid gap-3">
      <p className="text-soft">{t('detailsText')}</p>
      {ordered.map((language) => {
        const begun = FACILITY_WORDS.some(
          (field) => values.text(`words.${language}.${field}`) !== '',
        )
        const isOpen = language === first || language === source
        return (
          <Disclosure
            key={language}
            open={isOpen || begun}
            summary={writing('inLanguage', { language: common(`language.${language}`) })}
          >
            <div className="grid gap-4">
              {language !== source && (
                <BehindNotice
                  fields={labels}
                  now={stored.words[source]}
                  madeFrom={stored.wordsBehind[language]}
                  source={source}
                  confirm={
                    <StillRight
                      id={`wordsStillRight-${language}`}
                      name="wordsStillRight"
                      value={language}
                      isConfirmed={values.list('wordsStillRight').includes(language)}
                    />
                  }
                />
              )}
              {FACILITY_WORDS.map((field) => {
                const name = `words.${language}.${field}`
                return (
                  <Field
                    key={field}
                    id={name}
                    label={t(`words.${field}`)}
                    hint={t(`words.${field}Hint`)}
                    error={answer.error(name)}
                  >
                    {(control) => (
                      <TextArea
                        {...control}
                        name={name}
                        lang={language}
                        rows={3}
                        defaultValue={values.text(name)}
                      />
                    )}
                  </Field>
                )
              })}
            </div>
          </Disclosure>
        )
      })}
    </div>
  )
}
