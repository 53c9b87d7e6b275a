import type { Language } from '@traject/domain/language/language'
import { Card } from '@traject/ui/card'
import { Notice } from '@traject/ui/notice'
import { useTranslations } from 'use-intl'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { AlsoIn, type ContentLanguage } from './also-in.tsx'
import { ItemFile, type ShownFile } from './item-file.tsx'

export interface ShownContent {
  language: Language
  isStale: boolean
  url: string | null
  file: ShownFile | null
}

type Props = {
  id: string
  /** Safe HTML of a text, or of how one begins, made by markdown.server.ts, which lets no HTML through. */
  html: string | null
  content: ShownContent | null
  languages: readonly ContentLanguage[]
}

/** The thing itself in one language: a text, a link or a file. Needs the words of `file` and `item`. */
export function ItemContent({ id, html, content, languages }: Props) {
  const t = useTranslations('file')
  const item = useTranslations('item')
  const common = useTranslations('common')
  const lang = useForeign(content?.language ?? 'en')
  if (!content) return null
  const { language, isStale, url, file } = content
  return (
    <Card aria-label={t('content.label')} className="grid gap-5">
      {lang && (
        <p className="text-soft">
          <ForeignMark language={language} />{' '}
          {t('content.in', { language: common(`language.${language}`) })}
        </p>
      )}
      {isStale && <Notice kind="info">{t('content.stale')}</Notice>}
      {file ? (
        <ItemFile id={id} language={language} file={file} html={html} />
      ) : (
        html !== null && (
          <div lang={lang} className="prose" dangerouslySetInnerHTML={{ __html: html }} />
        )
      )}
      {url !== null && (
        <p className="break-words">
          <a href={url} rel="noopener noreferrer">
            {item('openLink', { host: new URL(url).host })}
          </a>
        </p>
      )}
      <AlsoIn id={id} shown={language} languages={languages} />
    </Card>
  )
}
