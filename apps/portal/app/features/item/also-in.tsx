import type { Language } from '@traject/domain/language/language'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { useFileKind } from '../words/file-kind.ts'
import { useFileSize } from '../words/file-size.ts'
import { useForeignOf } from '../words/lang.tsx'

export interface ContentLanguage {
  language: Language
  file: { mediaType: string; size: number } | null
}

type Props = { id: string; shown: Language; languages: readonly ContentLanguage[] }

/** The other languages in which a resource gives something, each by its own name. */
export function AlsoIn({ id, shown, languages }: Props) {
  const t = useTranslations('file')
  const others = languages.filter(({ language }) => language !== shown)
  if (others.length === 0) return null
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <p id={`also-in-${id}`}>{t('content.alsoIn')}</p>
      <ul role="list" aria-labelledby={`also-in-${id}`} className="flex flex-wrap gap-x-4 gap-y-1">
        {others.map((other) => (
          <li key={other.language}>
            <Other id={id} {...other} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Other({ id, language, file }: ContentLanguage & { id: string }) {
  const common = useTranslations('common')
  const foreignOf = useForeignOf()
  return (
    <>
      <Link
        to={`/items/${id}?in=${language}`}
        lang={foreignOf(language)}
        hrefLang={language}
        className="inline-flex min-h-6 items-center"
      >
        {common(`ownLanguage.${language}`)}
      </Link>
      {file && <FileFacts {...file} />}
    </>
  )
}

function FileFacts({ mediaType, size }: NonNullable<ContentLanguage['file']>) {
  const t = useTranslations('file')
  const kind = useFileKind()(mediaType)
  return (
    <span className="text-soft">
      {' '}
      {t('content.kindAndSize', { kind, size: useFileSize(size) })}
    </span>
  )
}
