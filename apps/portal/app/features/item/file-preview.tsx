import type { Language } from '@traject/domain/language/language'
import { type PreviewReason, previewKind } from '@traject/domain/resource/preview-kind'
import { useTranslations } from 'use-intl'
import { useForeign } from '../words/lang.tsx'

export interface Preview {
  state: 'waiting' | 'made' | 'none'
  reason: PreviewReason | null
  /** Of its picture, in pixels. */
  width: number | null
  height: number | null
  /** Of a PDF. */
  pages: number | null
  /** How its text begins, and whether that is all. */
  excerpt: string | null
  isWhole: boolean
}

type Props = {
  id: string
  language: Language
  file: { name: string; mediaType: string; preview: Preview | null }
  /** The excerpt of a text in Markdown, as safe HTML. */
  html: string | null
}

/** What a file looks or sounds like before it is opened; nothing of what has no looks. */
export function FilePreview({ id, language, file, html }: Props) {
  const t = useTranslations('file')
  const { name, preview } = file
  const kind = previewKind(file.mediaType)
  const address = `/items/${id}/file?in=${language}`
  if (kind === 'audio') {
    return (
      // biome-ignore lint/a11y/useMediaCaption: nobody wrote any; the file is what a house shares
      <audio controls preload="metadata" src={address} aria-label={name} className="w-full" />
    )
  }
  if (kind === 'video') {
    return (
      // biome-ignore lint/a11y/useMediaCaption: nobody wrote any; the file is what a house shares
      <video
        controls
        preload="metadata"
        src={address}
        aria-label={name}
        className="aspect-video w-full rounded-field bg-now"
      />
    )
  }
  if (!kind || !preview) return null
  if (preview.state === 'waiting') return <p className="text-soft">{t('preview.waiting')}</p>
  if (preview.state === 'none') {
    return <p className="text-soft">{t(`preview.none.${preview.reason ?? 'unreadable'}`)}</p>
  }
  if (kind === 'text') return <Beginning preview={preview} language={language} html={html} />
  const isPage = kind === 'page'
  return (
    <figure>
      <a href={address} className={isPage ? 'block max-w-80' : 'block w-fit max-w-full'}>
        <img
          src={`/items/${id}/preview?in=${language}`}
          alt={t(isPage ? 'preview.pageAlt' : 'preview.pictureAlt', { name })}
          width={preview.width ?? undefined}
          height={preview.height ?? undefined}
          className="h-auto max-w-full rounded-field border border-line bg-white"
        />
      </a>
      {isPage && preview.pages !== null && (
        <figcaption className="mt-2 text-sm text-soft">
          {t('preview.pages', { count: preview.pages })}
        </figcaption>
      )}
    </figure>
  )
}

type BeginningProps = { preview: Preview; language: Language; html: string | null }

function Beginning({ preview, language, html }: BeginningProps) {
  const t = useTranslations('file')
  const lang = useForeign(language)
  return (
    <figure>
      <div lang={lang} className="rounded-field border border-line bg-wash px-4 py-3">
        {html === null ? (
          <pre className="whitespace-pre-wrap break-words font-mono text-sm">{preview.excerpt}</pre>
        ) : (
          <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
        )}
      </div>
      {!preview.isWhole && (
        <figcaption className="mt-2 text-sm text-soft">{t('preview.beginning')}</figcaption>
      )}
    </figure>
  )
}
