import type { Language } from '@traject/domain/language/language'
import { Notice } from '@traject/ui/notice'
import { useTranslations } from 'use-intl'

export interface EditedField {
  label: string
  /** What stands in it, as a reader would say it; empty where nothing does. */
  words: string
  /** The language of those words, where the writer chose it. */
  language?: Language | undefined
}

/** Both in the order of the form. */
type Props = { theirs: readonly EditedField[]; mine: readonly EditedField[] }

/** What somebody else saved while a form was open, wherever it differs from what is typed here. */
export function ChangedFields({ theirs, mine }: Props) {
  const t = useTranslations('resource')
  const rows = theirs.filter(({ words }, at) => words !== mine[at]?.words)
  return (
    <Notice kind="warning" title={t('changed.title')} className="mb-5">
      <p>{t(rows.length > 0 ? 'changed.text' : 'changed.elsewhere')}</p>
      <dl className="mt-3 grid gap-3">
        {rows.map((row) => (
          <Row key={row.label} {...row} empty={t('changed.empty')} />
        ))}
      </dl>
    </Notice>
  )
}

function Row({ label, words, language, empty }: EditedField & { empty: string }) {
  return (
    <div>
      <dt className="font-[620]">{label}</dt>
      <dd lang={words === '' ? undefined : language} className="whitespace-pre-line break-words">
        {words || empty}
      </dd>
    </div>
  )
}
