import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useFormatter, useTranslations } from 'use-intl'
import { Form } from '../../lib/router.tsx'
import { ActingForField } from '../acting-for/acting-for-field.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useFileSize } from '../words/file-size.ts'
import { Foreign } from '../words/lang.tsx'

interface Version {
  language: Language
  number: number
  name: string
  size: number
  at: string
  byName: string
  byHouse: string
  note: string
  noteLanguage: Language | null
  takesBack: number | null
  isCurrent: boolean
}

type Props = {
  id: string
  /** Newest first in each language; empty to who may not read it. */
  history: readonly Version[]
  /** The reader may take the newest one back. */
  isTakenBack: boolean
}

/** The versions of a resource's files, for the people of its house. */
export function FileHistory({ id, history, isTakenBack }: Props) {
  const t = useTranslations('file')
  const common = useTranslations('common')
  const languages = [...new Set(history.map(({ language }) => language))]
  if (languages.length === 0) return null
  return (
    <Card aria-labelledby="versions">
      <CardHeader id="versions" title={t('version.title')} />
      <p className="mb-4 text-soft">{t('version.forHouse')}</p>
      {languages.map((language) => {
        const versions = history.filter((version) => version.language === language)
        return (
          <div key={language} className="mt-3">
            {languages.length > 1 && (
              <h3 className="mb-1 text-base">{common(`language.${language}`)}</h3>
            )}
            <DataList label={t('version.in', { language: common(`language.${language}`) })}>
              {versions.map((version) => (
                <VersionRow
                  key={version.number}
                  id={id}
                  version={version}
                  isTakenBack={isTakenBack && version.isCurrent && versions.length > 1}
                />
              ))}
            </DataList>
          </div>
        )
      })}
    </Card>
  )
}

type RowProps = { id: string; version: Version; isTakenBack: boolean }

function VersionRow({ id, version, isTakenBack }: RowProps) {
  const t = useTranslations('file')
  const format = useFormatter()
  const { language, number, name, note, noteLanguage, takesBack, byName, byHouse } = version
  const size = useFileSize(version.size)
  const address = `/items/${id}/file?in=${language}&version=${number}`
  return (
    <DataRow aside={isTakenBack && <TakeBack language={language} number={number} />}>
      <p>
        <a href={address} className="font-[650] break-words">
          {t('version.number', { number: String(number) })}
        </a>{' '}
        {version.isCurrent && <span className="text-soft">{t('version.current')}</span>}
      </p>
      <p className="break-words text-sm text-soft">{t('version.file', { name, size })}</p>
      <p className="text-sm text-soft">
        {t('version.by', {
          name: byName,
          house: byHouse,
          on: format.dateTime(new Date(version.at), 'moment'),
        })}
      </p>
      {takesBack !== null && <p>{t('version.takesBack', { number: String(takesBack) })}</p>}
      {note !== '' && (
        <p>
          <Foreign language={noteLanguage ?? language}>{note}</Foreign>
        </p>
      )}
    </DataRow>
  )
}

/** It asks nothing: what was taken back can be taken back again. */
function TakeBack({ language, number }: { language: Language; number: number }) {
  const t = useTranslations('file')
  return (
    <Form method="post">
      <ActingForField />
      <input type="hidden" name="act" value="take-back" />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="version" value={number} />
      <SubmitButton kind="quiet" size="small">
        {t('version.takeBack', { number: String(number) })}
      </SubmitButton>
    </Form>
  )
}
