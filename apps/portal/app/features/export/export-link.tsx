import type { ListName } from '@traject/domain/export/exported-lists'
import { useTranslations } from 'use-intl'
import { useLocation } from '../../lib/router.tsx'

type Props = {
  list: ListName
  /** Of a list on the page of one track. */
  track?: string
}

/** The list of this page as a table: all of it, under the filters of the page's own address. */
export function ExportLink({ list, track }: Props) {
  const t = useTranslations('common')
  const { search } = useLocation()
  const query = track === undefined ? search : `?track=${track}`
  return (
    <p className="mt-4 text-sm print:hidden">
      <a href={`/export/${list}${query}`} className="inline-flex min-h-6 items-center">
        {t.rich('asCsv', { quiet: (words) => <span className="sr-only">{words}</span> })}
      </a>
    </p>
  )
}
