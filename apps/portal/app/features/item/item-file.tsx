import type { Language } from '@traject/domain/language/language'
import { buttonClass } from '@traject/ui/button'
import { useFormatter, useTranslations } from 'use-intl'
import { useFileKind } from '../words/file-kind.ts'
import { useFileSize } from '../words/file-size.ts'
import { Foreign } from '../words/lang.tsx'
import { FilePreview, type Preview } from './file-preview.tsx'

export interface ShownFile {
  name: string
  mediaType: string
  /** In bytes. */
  size: number
  version: number
  /** The moment of that version. */
  since: string
  note: string
  noteLanguage: Language | null
  preview: Preview | null
}

type Props = { id: string; language: Language; file: ShownFile; html: string | null }

/** What an item's file looks like, the way to it, and what one gets. */
export function ItemFile({ id, language, file, html }: Props) {
  const t = useTranslations('file')
  const item = useTranslations('item')
  const format = useFormatter()
  const size = useFileSize(file.size)
  const kind = useFileKind()(file.mediaType)
  const address = `/items/${id}/file?in=${language}`
  const on = format.dateTime(new Date(file.since), { dateStyle: 'long' })
  return (
    <>
      <FilePreview id={id} language={language} file={file} html={html} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        {/* Plain links: a file is no page of the router. */}
        <a href={address} className={buttonClass('primary')}>
          {item('openFile')}
        </a>
        <a href={`${address}&download`} download>
          {item('download')}
        </a>
        <div className="basis-full text-soft">
          <p className="break-words">{item('fileFacts', { name: file.name, kind, size })}</p>
          <p>{t('version.on', { number: String(file.version), on })}</p>
        </div>
        {file.note !== '' && (
          <p className="basis-full">
            {t('version.changed')}{' '}
            <Foreign language={file.noteLanguage ?? language}>{file.note}</Foreign>
          </p>
        )}
      </div>
    </>
  )
}
