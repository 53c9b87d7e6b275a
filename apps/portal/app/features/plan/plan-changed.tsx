import { LANGUAGES } from '@traject/domain/language/language'
import { Notice } from '@traject/ui/notice'
import { useTranslations } from 'use-intl'
import { formValues } from '../form/form-values.ts'

export interface Compared {
  path: string
  label: string
  lang?: string | undefined
  /** What stands there in words, where the form has an id. */
  say?: (value: string) => string
}

type Props = {
  saved: object
  typed: object
  fields: readonly Compared[]
  /** This part was not touched: it was another that was changed. */
  isSame: boolean
}

/** What somebody else saved while this form was open, wherever it differs from what is typed here. */
export function PlanChanged({ saved, typed, fields, isSame }: Props) {
  const t = useTranslations('plan')
  const theirs = formValues(null, saved)
  const mine = formValues(typed, {})
  const rows = isSame ? [] : fields.filter(({ path }) => theirs.text(path) !== mine.text(path))
  return (
    <Notice kind="warning" title={t('stale.title')} className="mb-5">
      <p>{t(isSame ? 'stale.same' : 'stale.form')}</p>
      {rows.length > 0 && (
        <dl className="mt-3 grid gap-3">
          {rows.map(({ path, label, lang, say }) => {
            const text = theirs.text(path)
            return (
              <div key={path}>
                <dt className="font-[620]">{label}</dt>
                <dd lang={lang} className="whitespace-pre-line break-words">
                  {text === '' ? t('stale.empty') : (say?.(text) ?? text)}
                </dd>
              </div>
            )
          })}
        </dl>
      )}
    </Notice>
  )
}

/** The words in each language, as they are compared. */
export function useComparedWords(
  fields: readonly ('title' | 'instructions' | 'evidence')[],
): Compared[] {
  const t = useTranslations('plan')
  const common = useTranslations('common')
  const labels = {
    title: 'step.name',
    instructions: 'step.instructions',
    evidence: 'step.evidence',
  } as const
  return LANGUAGES.flatMap((language) =>
    fields.map((field) => ({
      path: `texts.${language}.${field}`,
      label: `${t(labels[field])} (${common(`language.${language}`)})`,
      lang: language,
    })),
  )
}
