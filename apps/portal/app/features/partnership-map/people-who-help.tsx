import type { CompetenceLevel } from '@traject/domain/competence/competence'
import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { itemAddress } from '../item/item-address.ts'
import { Foreign } from '../words/lang.tsx'

interface Competence {
  id: string
  title: string
  language: Language
  level: CompetenceLevel
  person: { name: string | null; hasLeft: boolean } | null
}

type Props = { houseName: string; competences: readonly Competence[] }

/** Who of a house can help with what; the house itself first. */
export function PeopleWhoHelp({ houseName, competences }: Props) {
  const t = useTranslations('map.partner')
  const words = useTranslations('competence')
  const item = useTranslations('item')
  const nameOf = ({ person }: Competence) => {
    if (person === null) return houseName
    return person.hasLeft ? words('who.toBeNamed', { house: houseName }) : (person.name ?? '')
  }
  const names = [...new Set(competences.map(nameOf))]
  return (
    <Card aria-labelledby="people">
      <CardHeader id="people" title={t('people')} />
      {names.length === 0 ? (
        <p className="text-soft">{t('nobody')}</p>
      ) : (
        <DataList>
          {names.map((name) => (
            <DataRow key={name}>
              <b>{name}</b>
              <ul className="text-sm">
                {competences
                  .filter((one) => nameOf(one) === name)
                  .map(({ id, title, language, level }) => (
                    <li key={id} className="py-0.5">
                      <Link to={itemAddress('competence', id)}>
                        <Foreign language={language}>{title}</Foreign>
                      </Link>{' '}
                      <span className="text-soft">· {item(`level.${level}`)}</span>
                    </li>
                  ))}
              </ul>
            </DataRow>
          ))}
        </DataList>
      )}
    </Card>
  )
}
