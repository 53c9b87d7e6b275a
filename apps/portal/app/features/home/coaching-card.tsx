import type { PartnerHome } from '@traject/api/home/partner-home'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { SideDot } from '@traject/ui/side-dot'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { toneOf } from '../words/side-tone.ts'
import { ofHouse } from './of-house.tsx'

type Home = Pick<PartnerHome, 'coachingElsewhere' | 'coachingHere'>

/** Who coaches with another house: people and houses, never which companies. */
export function CoachingCard({ home }: { home: Home }) {
  const t = useTranslations('home.partner.coaching')
  return (
    <Card aria-labelledby="coaching" className="mt-5">
      <CardHeader id="coaching" title={t('title')} />
      <div className="grid gap-x-10 gap-y-5 rail:grid-cols-2">
        <Direction to="elsewhere" people={home.coachingElsewhere} />
        <Direction to="here" people={home.coachingHere} />
      </div>
    </Card>
  )
}

type DirectionProps = { to: 'elsewhere' | 'here'; people: Home['coachingHere'] }

function Direction({ to, people }: DirectionProps) {
  const t = useTranslations('home.partner.coaching')
  return (
    <div>
      <h3 className="mb-2">{t(to)}</h3>
      {people.length === 0 ? (
        <p className="text-sm text-soft">{t('none')}</p>
      ) : (
        <DataList className="text-sm">
          {people.map(({ personName: person, houseName: house, side }) => (
            <DataRow key={`${person} ${house}`}>
              <SideDot tone={toneOf(side)} className="mr-1.5" />
              <Across to={to} person={person} house={house} />
            </DataRow>
          ))}
        </DataList>
      )}
    </div>
  )
}

function Across({
  to,
  person,
  house,
}: {
  to: DirectionProps['to']
  person: string
  house: string
}) {
  const t = useTranslations('home.partner.coaching')
  const b = (words: ReactNode) => <b>{words}</b>
  return to === 'elsewhere'
    ? t.rich('rowElsewhere', { person, house, b })
    : t.rich('rowHere', { person, house, b, of: ofHouse(person, house) })
}
