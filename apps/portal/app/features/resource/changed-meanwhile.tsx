import { LANGUAGES } from '@traject/domain/language/language'
import { Notice } from '@traject/ui/notice'
import { useTranslations } from 'use-intl'
import { formValues } from '../form/form-values.ts'
import type { EditedResource } from './resource-editor.tsx'

const FIELDS = ['title', 'summary'] as const

/** What somebody else saved while this form was open, wherever it differs from what is typed here. */
export function ChangedMeanwhile({ saved, typed }: { saved: EditedResource; typed: object }) {
  const t = useTranslations('resource')
  const common = useTranslations('common')
  const theirs = formValues(null, saved)
  const mine = formValues(typed, {})
  const texts = LANGUAGES.flatMap((language) =>
    FIELDS.map((field) => ({
      path: `texts.${language}.${field}`,
      label: `${t(field)} (${common(`language.${language}`)})`,
      language,
    })),
  )
  const rows = [
    ...texts,
    { path: 'body', label: t('body'), language: undefined },
    { path: 'url', label: t('url'), language: undefined },
  ].filter(({ path }) => theirs.text(path) !== mine.text(path))
  return (
    <Notice kind="warning" title={t('changed.title')} className="mb-5">
      <p>{t('changed.text')}</p>
      <dl className="mt-3 grid gap-3">
        {rows.map(({ path, label, language }) => (
          <div key={path}>
            <dt className="font-[620]">{label}</dt>
            <dd lang={language} className="whitespace-pre-line break-words">
              {theirs.text(path) || t('changed.empty')}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}
