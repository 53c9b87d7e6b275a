import { LANGUAGES, type Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { DefinitionList } from '@traject/ui/definition-list'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { useForeignOf } from '../words/lang.tsx'
import { conceptAddress } from './concept-address.ts'

interface Named {
  id: string
  label: string
}

interface Props {
  labels: Record<Language, string>
  synonyms: Record<Language, readonly string[]>
  broader: readonly Named[]
  narrower: readonly Named[]
  related: readonly Named[]
}

/** The words of a term in each language, and the terms around it. */
export function ConceptFacts({ labels, synonyms, ...links }: Props) {
  const t = useTranslations('concept')
  const common = useTranslations('common')
  const foreign = useForeignOf()
  const around = (['broader', 'narrower', 'related'] as const).filter(
    (link) => links[link].length > 0,
  )
  return (
    <div className="grid items-start gap-5 rail:grid-cols-2">
      <Card>
        <CardHeader title={t('words')} />
        <DefinitionList
          items={LANGUAGES.map((language) => ({
            term: common(`language.${language}`),
            lang: foreign(language),
            value: (
              <>
                <span className="font-[620]">{labels[language]}</span>
                {synonyms[language].length > 0 && (
                  <span className="block text-soft">{synonyms[language].join(' · ')}</span>
                )}
              </>
            ),
          }))}
        />
      </Card>
      <Card>
        <CardHeader title={t('links')} />
        {around.length === 0 && <p className="text-soft">{t('noLinks')}</p>}
        <DefinitionList
          items={around.map((link) => ({
            term: t(link),
            value: (
              <ul className="grid gap-1">
                {links[link].map(({ id, label }) => (
                  <li key={id}>
                    <Link to={conceptAddress(id)}>{label}</Link>
                  </li>
                ))}
              </ul>
            ),
          }))}
        />
      </Card>
    </div>
  )
}
