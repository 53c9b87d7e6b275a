import type { Language } from '@traject/domain/language/language'
import { Card } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { useForeign } from '../words/lang.tsx'
import { ItemFile } from './item-file.tsx'

type Props = {
  id: string
  /** Safe HTML of a text, made by markdown.server.ts, which lets no HTML through. */
  html: string | null
  url: string | null
  file: { name: string; mediaType: string; size: number } | null
  sourceLanguage: Language
}

/** The thing itself: a text, a link or a file. Needs the words of `item`. */
export function ItemContent({ id, html, url, file, sourceLanguage }: Props) {
  const t = useTranslations('item')
  const sourceLang = useForeign(sourceLanguage)
  return (
    <Card>
      {html !== null && (
        <div lang={sourceLang} className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      )}
      {file && <ItemFile id={id} file={file} />}
      {url !== null && (
        <p className="break-words">
          <a href={url} rel="noopener noreferrer">
            {t('openLink', { host: new URL(url).host })}
          </a>
        </p>
      )}
    </Card>
  )
}
