import type { SmeTrack } from '@traject/api/home/sme-home'
import { buttonClass } from '@traject/ui/button'
import { Card } from '@traject/ui/card'
import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign } from '../words/lang.tsx'
import { ofHouse } from './of-house.tsx'

type Props = { trackId: string; coach: SmeTrack['proposedCoaches'][number] }

/** A further coach waits for the company's answer. */
export function ProposedCoachCard({ trackId, coach }: Props) {
  const t = useTranslations('home.sme.coach')
  const format = useFormatter()
  const { id, personName: person, houseName: house, from, until, reason, language } = coach
  const b = (words: ReactNode) => <b>{words}</b>
  const day = (iso: string) => format.dateTime(new Date(iso), 'shortDay')
  const dates = { person, house, from: day(from), b, of: ofHouse(person, house) }
  return (
    <Card aria-labelledby={`coach-${id}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id={`coach-${id}`} className="mb-1.5">
            {t('title')}
          </h2>
          <p>
            {until === null
              ? t.rich('text', dates)
              : t.rich('textUntil', { ...dates, until: day(until) })}
          </p>
          {reason !== '' && (
            <p className="text-sm text-soft">
              <Foreign language={language}>{reason}</Foreign>
            </p>
          )}
        </div>
        <Link to={`/tracks/${trackId}`} className={buttonClass('quiet')}>
          {t('see')}
        </Link>
      </div>
    </Card>
  )
}
