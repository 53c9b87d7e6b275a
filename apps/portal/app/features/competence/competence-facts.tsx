import type { CompetenceLevel, CompetenceMeeting } from '@traject/domain/competence/competence'
import type { Side } from '@traject/domain/partnership/side'
import { Card, CardHeader } from '@traject/ui/card'
import { DefinitionList } from '@traject/ui/definition-list'
import { Notice } from '@traject/ui/notice'
import { SideName } from '@traject/ui/side-dot'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { toneOf } from '../words/side-tone.ts'

interface Shown {
  id: string
  ownerName: string
  person: { name: string | null; hasLeft: boolean } | null
  level: CompetenceLevel
  sides: readonly Side[]
  hoursAMonth: number | null
  meets: CompetenceMeeting
  about: readonly string[]
  acts: { edit: boolean }
}

type Props = {
  competence: Shown
  /** The names of the languages, in the reader's. */
  spoken: readonly string[]
}

/** Who can help with what, how far, in which languages and where. */
export function CompetenceFacts({ competence, spoken }: Props) {
  const t = useTranslations('competence')
  const item = useTranslations('item')
  const common = useTranslations('common')
  const format = useFormatter()
  const { level, sides, hoursAMonth, meets, about } = competence
  return (
    <Card aria-labelledby="help">
      <CardHeader id="help" title={t('help')} />
      <DefinitionList
        items={[
          { term: t('who.legend'), value: <Who {...competence} /> },
          { term: t('about'), value: format.list(about, 'and') },
          { term: t('level.legend'), value: item(`level.${level}`) },
          { term: t('languages.legend'), value: format.list(spoken, 'and') },
          {
            term: t('sides.legend'),
            value: (
              <ul>
                {sides.map((side) => (
                  <li key={side}>
                    <SideName tone={toneOf(side)}>{common(`side.${side}`)}</SideName>
                  </li>
                ))}
              </ul>
            ),
          },
          { term: t('meets.legend'), value: t(`meets.${meets}`) },
          ...(hoursAMonth === null
            ? []
            : [{ term: t('hours.label'), value: t('hours.count', { count: hoursAMonth }) }]),
        ]}
      />
    </Card>
  )
}

/** The name of who has left is told to the house alone. */
function Who({ person, ownerName }: Pick<Shown, 'person' | 'ownerName'>) {
  const t = useTranslations('competence.who')
  if (person === null) return t('house', { house: ownerName })
  if (!person.hasLeft) return <b>{person.name}</b>
  return person.name === null
    ? t('toBeNamed', { house: ownerName })
    : t('left', { name: person.name })
}

/** To whom it concerns: the person who was named acts for the house no more. */
export function NameAnother({ competence }: { competence: Shown }) {
  const t = useTranslations('competence.who')
  const { person, ownerName, acts, id } = competence
  if (!person?.hasLeft) return null
  return (
    <Notice kind="warning" title={t('goneTitle')} className="mb-5">
      <p>{acts.edit ? t('goneOurs') : t('goneTheirs', { house: ownerName })}</p>
      {acts.edit && (
        <p className="mt-2">
          <Link to={`/competences/${id}/edit`}>{t('nameAnother')}</Link>
        </p>
      )}
    </Notice>
  )
}
