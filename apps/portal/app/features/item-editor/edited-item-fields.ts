import { ITEM_TERMS } from '@traject/domain/item/sharing'
import { LANGUAGES } from '@traject/domain/language/language'
import { useFormatter, useTranslations } from 'use-intl'
import type { ConceptChoice } from '../concept/concept-fields.tsx'
import type { EditedField } from '../form/changed-fields.tsx'
import type { FormValues } from '../form/form-values.ts'
import { oneOf } from '../words/one-of.ts'
import type { TextWords } from './text-fields.tsx'

type Fields = (values: FormValues) => EditedField[]

/** The fields that every kind's form begins and ends with, in words: for comparing two versions. */
export function useEditedItemFields(
  concepts: readonly ConceptChoice[],
  words?: TextWords,
): { texts: Fields; finding: Fields; use: Fields } {
  const t = useTranslations('resource')
  const writing = useTranslations('writing')
  const item = useTranslations('item')
  const common = useTranslations('common')
  const format = useFormatter()

  const texts: Fields = (values) => {
    const language = oneOf(LANGUAGES, values.text('sourceLanguage'))
    return [
      { label: writing('original'), words: language ? common(`language.${language}`) : '' },
      ...LANGUAGES.flatMap((one) =>
        (['title', 'summary'] as const).map((field) => ({
          label: `${words?.[field] ?? t(field)} (${common(`language.${one}`)})`,
          words: values.text(`texts.${one}.${field}`).trim(),
          language: one,
        })),
      ),
    ]
  }
  const finding: Fields = (values) => {
    const chosen = new Set(values.list('concepts'))
    const labels = concepts.filter(({ id }) => chosen.has(id)).map(({ label }) => label)
    return [{ label: t('finding'), words: labels.join(', ') }]
  }
  const use: Fields = (values) => {
    const terms = oneOf(ITEM_TERMS, values.text('terms'))
    const until = values.text('validUntil')
    const words = isDay(until) ? format.dateTime(new Date(until), 'day') : until
    return [
      { label: item('facts.terms'), words: terms ? item(`terms.${terms}`) : '' },
      { label: item('facts.validUntil'), words },
      { label: t('mayHandOn'), words: values.isOn('mayHandOn') ? common('yes') : common('no') },
    ]
  }
  return { texts, finding, use }
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
