import type { Language } from '@traject/domain/language/language'
import { useTranslations } from 'use-intl'
import type { ConceptChoice } from '../concept/concept-fields.tsx'
import type { EditedField } from '../form/changed-fields.tsx'
import type { FormValues } from '../form/form-values.ts'
import type { HouseChoice } from './step-form.tsx'

interface Known {
  language: Language
  ownerName: string
  houses: readonly HouseChoice[]
  concepts: readonly ConceptChoice[]
}

/** Every field of a step's form in words, in the order of the form: for comparing two versions. */
export function useEditedStep({ language, ownerName, houses, concepts }: Known) {
  const t = useTranslations('template')
  const common = useTranslations('common')
  return (values: FormValues): EditedField[] => {
    const house = values.text('organisationId')
    const chosen = new Set(values.list('concepts'))
    return [
      ...(['title', 'instructions', 'evidence'] as const).map((field) => {
        return { label: t(`step.${field}`), words: values.text(field).trim(), language }
      }),
      { label: t('step.dueAfterDays'), words: values.text('dueAfterDays') },
      { label: t('step.optional'), words: values.isOn('optional') ? common('yes') : common('no') },
      {
        label: t('step.house'),
        words: houses.find(({ id }) => id === house)?.name ?? ownerName,
      },
      {
        label: t('step.about'),
        words: concepts
          .filter(({ id }) => chosen.has(id))
          .map(({ label }) => label)
          .join(', '),
      },
    ]
  }
}
