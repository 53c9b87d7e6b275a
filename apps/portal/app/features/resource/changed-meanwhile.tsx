import type { Language } from '@traject/domain/language/language'
import { Notice } from '@traject/ui/notice'
import { useTranslations } from 'use-intl'
import { formValues } from '../form/form-values.ts'
import type { ConceptChoice } from './concept-fields.tsx'
import { useEditedFields } from './edited-fields.ts'
import type { EditedResource } from './resource-editor.tsx'

type Props = { saved: EditedResource; typed: object; concepts: readonly ConceptChoice[] }

/** What somebody else saved while this form was open, wherever it differs from what is typed here. */
export function ChangedMeanwhile({ saved, typed, concepts }: Props) {
  const t = useTranslations('resource')
  const said = useEditedFields(concepts)
  const theirs = said(formValues(null, saved))
  const mine = said(formValues(typed, {}))
  const rows = theirs.filter(({ words }, at) => words !== mine[at]?.words)
  return (
    <Notice kind="warning" title={t('changed.title')} className="mb-5">
      <p>{t('changed.text')}</p>
      <dl className="mt-3 grid gap-3">
        {rows.map((row) => (
          <Row key={row.label} {...row} empty={t('changed.empty')} />
        ))}
      </dl>
    </Notice>
  )
}

type RowProps = { label: string; words: string; language?: Language | undefined; empty: string }

function Row({ label, words, language, empty }: RowProps) {
  return (
    <div>
      <dt className="font-[620]">{label}</dt>
      <dd lang={words === '' ? undefined : language} className="whitespace-pre-line break-words">
        {words || empty}
      </dd>
    </div>
  )
}
