import { LANGUAGES } from '@traject/domain/language/language'
import { useTranslations } from 'use-intl'
import { Form, useLocation } from '../../lib/router.tsx'
import { useLanguage } from '../words/lang.tsx'

/** Three buttons, each named in its own language. */
export function LanguageSwitch({ short = false }: { short?: boolean }) {
  const t = useTranslations('common')
  const current = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action="/language" reloadDocument className="-mx-2 flex flex-wrap">
      <input type="hidden" name="returnTo" value={pathname + search} />
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === current}
          aria-label={short ? t(`ownLanguage.${language}`) : undefined}
          className="min-h-9 rounded-full px-2 text-sm text-soft hover:bg-wash hover:text-ink aria-pressed:font-[650] aria-pressed:text-ink"
        >
          {short ? (
            <abbr title={t(`ownLanguage.${language}`)}>{language.toUpperCase()}</abbr>
          ) : (
            t(`ownLanguage.${language}`)
          )}
        </button>
      ))}
    </Form>
  )
}
