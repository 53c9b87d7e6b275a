import { buttonClass } from '@traject/ui/button'
import { useTranslations } from 'use-intl'
import { useFileSize } from '../words/file-size.ts'

type Props = { id: string; file: { name: string; mediaType: string; size: number } }

/** The way to an item's file, with what one gets. */
export function ItemFile({ id, file }: Props) {
  const t = useTranslations('item')
  const size = useFileSize(file.size)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      {/* Plain links: a file is no page of the router. */}
      <a href={`/items/${id}/file`} className={buttonClass('primary')}>
        {t('openFile')}
      </a>
      <a href={`/items/${id}/file?download`} download>
        {t('download')}
      </a>
      <p className="basis-full break-words text-soft">
        {t('fileFacts', { name: file.name, size })}
      </p>
    </div>
  )
}
