import type { Language } from '@traject/domain/language/language'
import { Card, CardHeader } from '@traject/ui/card'
import { DataList, DataRow } from '@traject/ui/data-list'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ForeignMark, useForeign } from '../words/lang.tsx'
import { type AssignmentFace, addressOfAssignment } from './assignment-face.ts'
import { StepOf, useWords } from './assignment-words.tsx'

interface ToReader {
  id: string
  trackId: string
  trackTitle: string
  trackLanguage: Language
  step: Omit<NonNullable<AssignmentFace['step']>, 'id'> | null
  byHouse: string
  reason: string
  language: Language
}

/** Why a company sees an item: who assigned it, on which track, and the reason. */
export function AssignedToReader({ assignments }: { assignments: readonly ToReader[] }) {
  const t = useTranslations('assignment')
  if (assignments.length === 0) return null
  return (
    <Card aria-labelledby="assigned-to-you" className="mb-5">
      <CardHeader id="assigned-to-you" title={t('item.assignedTitle')} />
      <DataList>
        {assignments.map((assignment) => (
          <Assigned key={assignment.id} assignment={assignment} />
        ))}
      </DataList>
    </Card>
  )
}

function Assigned({ assignment }: { assignment: ToReader }) {
  const t = useTranslations('assignment')
  const { trackTitle, trackLanguage, step, byHouse: house, reason, language } = assignment
  const words = useWords(language)
  return (
    <DataRow>
      <Link
        to={addressOfAssignment(assignment)}
        className="font-[650]"
        lang={useForeign(trackLanguage)}
      >
        {trackTitle}
      </Link>{' '}
      <ForeignMark language={trackLanguage} />
      {step && (
        <p className="text-sm text-soft">
          <StepOf step={step} />
        </p>
      )}
      <p className="mt-1">
        {t.rich('list.fromCoach', { house, reason, words })} <ForeignMark language={language} />
      </p>
    </DataRow>
  )
}

type UseProps = { use: readonly { house: string; tracks: number }[] }

/** Which houses use what this house shares: from five tracks on, so that no company can be told. */
export function ItemUse({ use }: UseProps) {
  const t = useTranslations('assignment')
  if (use.length === 0) return null
  return (
    <Card>
      <CardHeader title={t('item.use')} />
      <DataList>
        {use.map(({ house, tracks }) => (
          <DataRow key={house} aside={t('item.useTracks', { count: tracks })}>
            <b>{house}</b>
          </DataRow>
        ))}
      </DataList>
      <p className="mt-3 text-sm text-soft">{t('item.useHint')}</p>
    </Card>
  )
}
