import { RESOURCE_FORMS } from '@traject/domain/item/resource-forms'
import { RESOURCE_GENRES } from '@traject/domain/item/sharing'
import { LANGUAGES } from '@traject/domain/language/language'
import { useTranslations } from 'use-intl'
import type { ConceptChoice } from '../concept/concept-fields.tsx'
import type { EditedField } from '../form/changed-fields.tsx'
import type { FormValues } from '../form/form-values.ts'
import { useEditedItemFields } from '../item-editor/edited-item-fields.ts'
import { oneOf } from '../words/one-of.ts'

/** Every field of a resource's form in words, in the order of the form: for comparing two versions. */
export function useEditedFields(concepts: readonly ConceptChoice[]) {
  const t = useTranslations('resource')
  const item = useTranslations('item')
  const common = useTranslations('common')
  const shared = useEditedItemFields(concepts)

  return (values: FormValues): EditedField[] => {
    const form = oneOf(RESOURCE_FORMS, values.text('form'))
    const genre = oneOf(RESOURCE_GENRES, values.text('genre'))
    return [
      ...shared.texts(values),
      { label: t('form.legend'), words: form ? t(`form.${form}`) : '' },
      // Only the chosen form's own content is saved.
      ...LANGUAGES.flatMap((language): EditedField[] => {
        const content = (field: string) => values.text(`contents.${language}.${field}`).trim()
        const called = (words: string) => `${words} (${common(`language.${language}`)})`
        return [
          { label: called(t('body')), words: form === 'text' ? content('body') : '', language },
          { label: called(t('url')), words: form === 'link' ? content('url') : '' },
          { label: called(t('file')), words: form === 'file' ? content('fileName') : '' },
        ]
      }),
      ...shared.finding(values),
      { label: item('facts.genre'), words: genre ? item(`genre.${genre}`) : '' },
      ...shared.use(values),
    ]
  }
}
