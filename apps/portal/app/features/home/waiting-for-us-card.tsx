import type { PartnerHome } from '@traject/api/home/partner-home'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { useDayWords } from './day-words.ts'
import { ItemTitle } from './item-title.tsx'

/** What only this house can do something about; absent where there is nothing. */
export function WaitingForUsCard({ home }: { home: PartnerHome }) {
  const t = useTranslations('home.partner.waiting')
  const day = useDayWords(home.today)
  const uncoached = home.rows.filter(
    ({ isCoached, standing }) => !isCoached && standing.kind !== 'ended',
  )
  const { expiring, introductions, contactsDue } = home
  if (uncoached.length + expiring.length + introductions + contactsDue === 0) return null
  return (
    <Card aria-labelledby="waiting">
      <CardHeader id="waiting" title={t('title')} />
      <DataList>
        {home.introductions > 0 && (
          <DataRow
            aside={
              <Link to="/introductions" className={buttonClass('quiet', 'small')}>
                {t.rich('openIntroductions', {
                  quiet: (words: ReactNode) => <span className="sr-only">{words}</span>,
                })}
              </Link>
            }
          >
            {t.rich('introductions', {
              count: home.introductions,
              b: (words: ReactNode) => <b>{words}</b>,
            })}
          </DataRow>
        )}
        {uncoached.map(({ id, smeName: sme }) => (
          <DataRow
            key={id}
            aside={
              <Link to={`/tracks/${id}`} className={buttonClass('quiet', 'small')}>
                {t.rich('open', {
                  sme,
                  quiet: (words: ReactNode) => <span className="sr-only">{words}</span>,
                })}
              </Link>
            }
          >
            {t.rich('uncoached', { sme, b: (words: ReactNode) => <b>{words}</b> })}
          </DataRow>
        ))}
        {home.contactsDue > 0 && (
          <DataRow>
            <Link to="/contacts/due">{t('contacts', { count: home.contactsDue })}</Link>
          </DataRow>
        )}
        {home.expiring.map((item) => (
          <DataRow key={item.id}>
            <ItemTitle item={item} />
            <span className="block text-sm text-soft">
              {t('expires', { on: day.short(item.until) })}
            </span>
          </DataRow>
        ))}
      </DataList>
    </Card>
  )
}
