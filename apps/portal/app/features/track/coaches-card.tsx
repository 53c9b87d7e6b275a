import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useTranslations } from 'use-intl'
import type { PageTrack } from './page-track.ts'

type Props = { track: PageTrack; className?: string }

/** Who coaches the track today, and which house is responsible. */
export function CoachesCard({ track, className }: Props) {
  const t = useTranslations('track')
  const { coaches, responsibleName } = track
  return (
    <Card aria-labelledby="coaches" className={className}>
      <CardHeader id="coaches" title={t('coaches')} />
      {coaches.length > 0 ? (
        <DataList>
          {coaches.map(({ personName, organisationName, role }) => (
            <DataRow key={`${personName} ${role}`}>
              <b>{personName}</b>
              <span className="block text-sm text-soft">
                {organisationName}, {t(`coachRole.${role}`)}
              </span>
            </DataRow>
          ))}
        </DataList>
      ) : (
        <p className="text-soft">{t('list.noCoach')}</p>
      )}
      <p className="mt-4 text-sm text-soft">{t('responsible', { house: responsibleName })}</p>
    </Card>
  )
}
