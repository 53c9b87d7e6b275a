import type { Language } from '@traject/domain/language/language'
import type { CoachRole } from '@traject/domain/policy/may-read'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { Tag } from '@traject/ui/tag'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { Foreign } from '../words/lang.tsx'

interface StepFace {
  title: string
  language: Language
}

export interface Coach {
  id: string
  personName: string
  organisationName: string
  role: CoachRole
  from: string
  until: string | null
  steps: readonly StepFace[]
  furtherSteps: number
  isReader: boolean
  isToCome: boolean
  mayEnd: boolean
}

type Props = {
  id: string
  title: string
  lead?: string
  trackId: string
  coaches: readonly Coach[]
}

/** Coaches with the house they act for, as what, and since when. */
export function CoachList({ id, title, lead, trackId, coaches }: Props) {
  if (coaches.length === 0) return null
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} />
      {lead && <p className="mb-3 text-soft">{lead}</p>}
      <DataList label={title}>
        {coaches.map((coach) => (
          <CoachRow key={coach.id} coach={coach} trackId={trackId} />
        ))}
      </DataList>
    </Card>
  )
}

function CoachRow({ coach, trackId }: { coach: Coach; trackId: string }) {
  const t = useTranslations('track-people')
  const { id, personName, organisationName, role, isReader, mayEnd } = coach
  const end = (
    <Link to={`/tracks/${trackId}/people/${id}/end`} className={buttonClass('quiet', 'small')}>
      {t.rich('end', {
        name: personName,
        quiet: (words) => <span className="sr-only">{words}</span>,
      })}
    </Link>
  )
  return (
    <DataRow aside={mayEnd ? end : undefined}>
      <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <b>{personName}</b>
        {isReader && <Tag>{t('you')}</Tag>}
      </span>
      <span className="block text-sm text-soft">
        {organisationName}, {t(`role.${role}`)} · <Days {...coach} />
      </span>
      <GuestSteps {...coach} />
    </DataRow>
  )
}

/** The steps of a guest, as far as the reader reads them. */
export function GuestSteps({
  steps,
  furtherSteps = 0,
}: Pick<Coach, 'steps'> & { furtherSteps?: number }) {
  const t = useTranslations('track-people')
  if (steps.length + furtherSteps === 0) return null
  return (
    <span className="mt-1 block text-sm">
      <span className="text-soft">{t('steps')}</span>{' '}
      {steps.map(({ title, language }, at) => (
        <span key={title}>
          {at > 0 && ', '}
          <Foreign language={language}>{title}</Foreign>
        </span>
      ))}{' '}
      {furtherSteps > 0 && t('further', { count: furtherSteps })}
    </span>
  )
}

type DaysProps = { from: string; until: string | null; isToCome?: boolean }

/** Both days are inclusive. */
export function Days({ from, until, isToCome = false }: DaysProps) {
  const t = useTranslations('track-people')
  const format = useFormatter()
  const say = (day: string) => format.dateTime(new Date(day), 'day')
  if (until === null) return t(isToCome ? 'fromOn' : 'since', { from: say(from) })
  return t('fromUntil', { from: say(from), until: say(until) })
}
