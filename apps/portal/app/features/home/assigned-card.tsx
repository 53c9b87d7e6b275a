import type { SmeHome } from '@traject/api/home/sme-home'
import { daysBetween, type IsoDate } from '@traject/domain/calendar/date'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Disclosure } from '@traject/ui/disclosure'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign, ForeignMark, useForeign } from '../words/lang.tsx'
import { useDayWords } from './day-words.ts'

type Assigned = SmeHome['assigned'][number]
type Props = { assigned: readonly Assigned[]; today: IsoDate }

/** So many stand open: a template gives a whole track's resources at once. */
const FIRST = 5

/** What coaches gave the company, and why. */
export function AssignedCard({ assigned, today }: Props) {
  const t = useTranslations('home.sme.assigned')
  const more = useTranslations('home')
  const rest = assigned.slice(FIRST)
  return (
    <Card aria-labelledby="assigned">
      <CardHeader id="assigned" title={t('title')} />
      <AssignedRows assigned={assigned.slice(0, FIRST)} today={today} />
      {rest.length > 0 && (
        <Disclosure summary={more('more', { count: rest.length })} className="-mb-2 text-sm">
          <AssignedRows assigned={rest} today={today} />
        </Disclosure>
      )}
    </Card>
  )
}

function AssignedRows({ assigned, today }: Props) {
  return (
    <DataList>
      {assigned.map((one) => (
        <AssignedRow key={one.id} assigned={one} today={today} />
      ))}
    </DataList>
  )
}

/** So many days before its day a date is in the colour of what is due. */
const SOON = 7

function AssignedRow({ assigned, today }: { assigned: Assigned; today: IsoDate }) {
  const t = useTranslations('home.sme.assigned')
  const home = useTranslations('home')
  const day = useDayWords(today)
  const { id, trackId, title, language, ownerName, byHouse, reason, reasonLanguage } = assigned
  const { dueOn, state } = assigned
  const from = { house: byHouse, owner: ownerName ?? '' }
  const isSoon = dueOn !== null && daysBetween(today, dueOn) <= SOON
  return (
    <DataRow
      aside={
        <span className="grid text-sm rail:justify-items-end">
          {dueOn !== null && (
            <span className={isSoon ? 'font-[620] text-signal' : undefined}>
              {home('due', { on: day.short(dueOn) })}
            </span>
          )}
          {state === 'opened' && <span className="text-soft">{t('opened')}</span>}
        </span>
      }
    >
      <AssignedTitle to={`/tracks/${trackId}/assignments/${id}`} {...{ title, language }} />
      <span className="block text-sm text-soft">
        {reason === ''
          ? t(ownerName === null ? 'hiddenGiven' : 'given', from)
          : t.rich(ownerName === null ? 'hiddenWhy' : 'why', {
              ...from,
              reason,
              said: (words) => <Foreign language={reasonLanguage}>{words}</Foreign>,
            })}
      </span>
    </DataRow>
  )
}

type TitleProps = Pick<Assigned, 'title' | 'language'> & { to: string }

function AssignedTitle({ to, title, language }: TitleProps) {
  const t = useTranslations('home.sme.assigned')
  const lang = useForeign(language ?? 'en')
  if (title === null || language === null) return <span>{t('hidden')}</span>
  return (
    <>
      <Link to={to} lang={lang} className="font-[650]">
        {title}
      </Link>{' '}
      <ForeignMark language={language} />
    </>
  )
}
