import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ExportLink } from '../export/export-link.tsx'
import type { AssignmentFace } from './assignment-face.ts'
import { AssignmentList } from './assignment-list.tsx'

type Props = {
  trackId: string
  /** On the page of one step: what is assigned there. */
  stepId?: string
  assignments: readonly AssignmentFace[]
  isCompany: boolean
  /** The reader plans the track, and it still takes something. */
  mayAssign: boolean
}

/**
 * All that was assigned on a track, to who reads it whole, or on one of its steps. Nothing for a company
 * that has nothing.
 */
export function AssignmentCard({ trackId, stepId, assignments, isCompany, mayAssign }: Props) {
  const t = useTranslations('assignment')
  if (assignments.length === 0 && !mayAssign) return null
  const title = t(isCompany ? 'list.company' : 'list.coach')
  return (
    <Card aria-labelledby="assigned">
      <CardHeader id="assigned" title={title} />
      {assignments.length > 0 ? (
        <AssignmentList
          assignments={assignments}
          isCompany={isCompany}
          showStep={stepId === undefined}
          label={title}
        />
      ) : (
        <p className="text-soft">{t('list.none')}</p>
      )}
      {stepId === undefined && assignments.length > 0 && (
        <ExportLink list="assignments" track={trackId} />
      )}
      {mayAssign && (
        <p className="mt-4">
          <Link
            to={`/tracks/${trackId}/assign${stepId === undefined ? '' : `?step=${stepId}`}`}
            className={buttonClass('quiet', 'small')}
          >
            {t('list.assign')}
          </Link>
        </p>
      )}
    </Card>
  )
}
