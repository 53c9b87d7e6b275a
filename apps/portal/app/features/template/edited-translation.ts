import type { Language } from '@traject/domain/language/language'
import { useTranslations } from 'use-intl'
import type { EditedField } from '../form/changed-fields.tsx'
import type { FormValues } from '../form/form-values.ts'
import type { TranslatedModule } from './translation-form.tsx'

const PARTS = ['title', 'instructions', 'evidence'] as const

/** Every field of a translation in words, each under its original's title: for comparing two versions. */
export function useEditedTranslation(modules: readonly TranslatedModule[], language: Language) {
  const t = useTranslations('template')
  return (values: FormValues): EditedField[] =>
    modules.flatMap((module, at) => [
      { label: module.source, words: values.text(`modules.${at}.title`).trim(), language },
      ...module.steps.flatMap((step) =>
        PARTS.map((part) => ({
          label: `${step.source.title}: ${t(`step.${part}`)}`,
          words: values.text(`steps.${step.at}.${part}`).trim(),
          language,
        })),
      ),
    ])
}
