import type { Language } from '@traject/domain/language/language'
import { LangMark } from '@traject/ui/lang-mark'
import { Tag } from '@traject/ui/tag'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'

/** The reader's language, of the three. */
export function useLanguage(): Language {
  const tag = useLocale()
  return tag.startsWith('fr') ? 'fr' : tag.startsWith('nl') ? 'nl' : 'en'
}

/** The `lang` of a text that is not in the reader's language; nothing where it is. */
export function useForeign(language: Language): Language | undefined {
  return useForeignOf()(language)
}

/** The same, for many texts. */
export function useForeignOf(): (language: Language | undefined) => Language | undefined {
  const reader = useLanguage()
  return (language) => (language === reader ? undefined : language)
}

/** The small mark of a text in another language than the reader's. */
export function ForeignMark({ language }: { language: Language }) {
  const t = useTranslations('common')
  const foreign = useForeign(language)
  if (!foreign) return null
  return <LangMark code={foreign.toUpperCase()} label={t(`language.${foreign}`)} />
}

/** A text that may be in another language than the reader's: heard in it, and marked. */
export function Foreign({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <>
      <span lang={useForeign(language)}>{children}</span> <ForeignMark language={language} />
    </>
  )
}

/** Says of a translation that its original has changed since. */
export function OlderMark({ isStale }: { isStale: boolean }) {
  const t = useTranslations('common')
  return isStale ? <Tag>{t('olderThanOriginal')}</Tag> : null
}
