import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { Logo } from '@traject/ui/logo'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

type Props = { token: string; language: Language; children: ReactNode }

/** The frame of a contact's own page. Its languages are links: no cookie is set, nothing is sent. */
export function LinkFrame({ token, language, children }: Props) {
  const t = useTranslations('personal-link')
  const common = useTranslations('common')
  return (
    <div className="mx-auto flex min-h-dvh max-w-3xl flex-col px-[18px] py-6 rail:px-10">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <Logo word="Traject" />
        <nav aria-label={t('languages')} className="-mx-2 flex flex-wrap">
          {LANGUAGES.map((one) => (
            <a
              key={one}
              href={`/contact/${encodeURIComponent(token)}?lang=${one}`}
              lang={one}
              hrefLang={one}
              aria-current={one === language ? 'true' : undefined}
              className="inline-flex min-h-11 items-center px-2 aria-[current]:font-[650] aria-[current]:no-underline"
            >
              {common(`ownLanguage.${one}`)}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 py-10">
        {children}
      </main>
    </div>
  )
}
