import { RESOURCE_FORMS } from '@traject/domain/item/resource-forms'
import { ITEM_TERMS, RESOURCE_GENRES } from '@traject/domain/item/sharing'
import { LANGUAGES } from '@traject/domain/language/language'
import { useFormatter, useTranslations } from 'use-intl'
import type { EditedField } from '../form/changed-fields.tsx'
import type { FormValues } from '../form/form-values.ts'
import type { ConceptChoice } from './concept-fields.tsx'

const oneOf = <T extends string>(all: readonly T[], given: string) =>
  all.find((one) => one === given)

/** Every field of a resource's form in words, in the order of the form: for comparing two versions. */
export function useEditedFields(concepts: readonly ConceptChoice[]) {
  const t = useTranslations('resource')
  const item = useTranslations('item')
  const common = useTranslations('common')
  const format = useFormatter()

  return (values: FormValues): EditedField[] => {
    const language = oneOf(LANGUAGES, values.text('sourceLanguage'))
    const form = oneOf(RESOURCE_FORMS, values.text('form'))
    const genre = oneOf(RESOURCE_GENRES, values.text('genre'))
    const terms = oneOf(ITEM_TERMS, values.text('terms'))
    const until = values.text('validUntil')
    const chosen = new Set(values.list('concepts'))
    return [
      { label: t('sourceLanguage'), words: language ? common(`language.${language}`) : '' },
      ...LANGUAGES.flatMap((one) =>
        (['title', 'summary'] as const).map((field) => ({
          label: `${t(field)} (${common(`language.${one}`)})`,
          words: values.text(`texts.${one}.${field}`).trim(),
          language: one,
        })),
      ),
      { label: t('form.legend'), words: form ? t(`form.${form}`) : '' },
      // Only the chosen form's own content is saved.
      { label: t('body'), words: form === 'text' ? values.text('body').trim() : '', language },
      { label: t('url'), words: form === 'link' ? values.text('url').trim() : '' },
      { label: t('file'), words: form === 'file' ? values.text('fileName') : '' },
      {
        label: t('finding'),
        words: concepts
          .filter(({ id }) => chosen.has(id))
          .map((one) => one.label)
          .join(', '),
      },
      { label: item('facts.genre'), words: genre ? item(`genre.${genre}`) : '' },
      { label: item('facts.terms'), words: terms ? item(`terms.${terms}`) : '' },
      {
        label: item('facts.validUntil'),
        words: isDay(until) ? format.dateTime(new Date(until), 'day') : until,
      },
      { label: t('mayHandOn'), words: values.isOn('mayHandOn') ? common('yes') : common('no') },
    ]
  }
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
