import type { AssignmentMove } from '@traject/domain/resource-assignment/move-assignment'
import { buttonClass } from '@traject/ui/button'
import { Notice } from '@traject/ui/notice'
import type { ComponentProps } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../lib/router.tsx'
import { ItemContent } from '../item/item-content.tsx'
import type { AssignmentFace } from './assignment-face.ts'
import { AssignmentReason } from './assignment-reason.tsx'
import { MoveButton, MoveWithReason } from './move-forms.tsx'

interface Props {
  track: { id: string; smeName: string }
  assignment: AssignmentFace
  /** What the reader may do with it now. */
  moves: readonly AssignmentMove[]
  /** For the forms of the page, of which each has its own. */
  requestIds: readonly [string, string]
}

interface ForCompanyProps extends Props {
  content: Omit<ComponentProps<typeof ItemContent>, 'id'> | null
}

/** The reason, then the resource itself, then what becomes of it; one thing to do first. */
export function ForCompany({ assignment, moves, requestIds, content }: ForCompanyProps) {
  const t = useTranslations('assignment')
  const format = useFormatter()
  const { item, state, dueOn } = assignment
  const isDone = state === 'done'
  return (
    <>
      <AssignmentReason
        assignment={assignment}
        isCompany
        actions={
          moves.includes('open') && (
            <>
              <MoveButton move="open" requestId={requestIds[0]}>
                {t('page.open')}
              </MoveButton>
              {dueOn && (
                <span>{t('due', { on: format.dateTime(new Date(dueOn), 'weekday') })}</span>
              )}
            </>
          )
        }
      />
      {moves.includes('take-up') && (
        <Notice
          kind={isDone ? 'success' : 'info'}
          actions={
            <MoveButton move="take-up" requestId={requestIds[0]} kind="quiet">
              {t('page.takeUp')}
            </MoveButton>
          }
        >
          {t(isDone ? 'page.doneText' : 'page.setAsideText')}
        </Notice>
      )}
      {item === null && (
        <Notice kind="info">{t(state === 'recalled' ? 'page.goneText' : 'page.closedText')}</Notice>
      )}
      {item && content && <ItemContent id={item.id} {...content} />}
      {moves.includes('finish') && (
        <MoveButton
          move="finish"
          requestId={requestIds[0]}
          // A file is opened first.
          kind={content?.content?.file ? 'quiet' : 'primary'}
        >
          {t('page.finish')}
        </MoveButton>
      )}
      {moves.includes('set-aside') && (
        <MoveWithReason
          move="set-aside"
          requestId={requestIds[1]}
          summary={t('page.setAside')}
          label={t('page.setAsideReason')}
          hint={t('page.setAsideHint')}
          submit={t('page.setAsideSubmit')}
        />
      )}
    </>
  )
}

/** What the company was given and why; and the way to take it back. */
export function ForCoach({
  track,
  assignment,
  moves,
  requestIds,
  isNew,
}: Props & { isNew: boolean }) {
  const t = useTranslations('assignment')
  const { item } = assignment
  return (
    <>
      {isNew && (
        <Notice
          kind="success"
          title={t('page.assigned')}
          actions={
            <Link to={`/tracks/${track.id}`} className={buttonClass('quiet', 'small')}>
              {t('assign.backToTrack')}
            </Link>
          }
        >
          {t('page.assignedText', { sme: track.smeName })}
        </Notice>
      )}
      <AssignmentReason assignment={assignment} isCompany={false}>
        {item ? (
          <p className="mt-4">
            <Link to={`/items/${item.id}`} className={buttonClass('quiet', 'small')}>
              {t('page.seeItem')}
            </Link>
          </p>
        ) : (
          <p className="mt-4 text-soft">{t('page.hiddenText')}</p>
        )}
      </AssignmentReason>
      {moves.includes('recall') && (
        <MoveWithReason
          move="recall"
          requestId={requestIds[1]}
          summary={t('page.recall')}
          text={t('page.recallText')}
          label={t('page.recallReason')}
          submit={t('page.recallSubmit')}
        />
      )}
    </>
  )
}
