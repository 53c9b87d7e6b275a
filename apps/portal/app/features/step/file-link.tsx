import { useTranslations } from 'use-intl'
import { useFileSize } from '../words/file-size.ts'
import { type FileFace, stepPath } from './step.ts'
import { useStep } from './step-context.tsx'

/** The way to a file of this step, with what one gets. Plain links: a file is no page of the router. */
export function FileLink({ file }: { file: FileFace }) {
  const { step } = useStep()
  const t = useTranslations('step')
  const size = useFileSize(file.size)
  const address = `${stepPath(step)}/files/${file.id}`
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      <a href={address} className="inline-block min-h-6 min-w-0 font-[620] break-words">
        {file.name}
      </a>
      <span className="text-sm text-soft">{size}</span>
      <a
        href={`${address}?download`}
        download
        aria-label={t('files.download', { name: file.name })}
        className="inline-block min-h-6 text-sm"
      >
        {t('files.downloadShort')}
      </a>
    </span>
  )
}
