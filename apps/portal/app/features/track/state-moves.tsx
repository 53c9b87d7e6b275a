import type { StateMove } from '@traject/domain/track/change-state'
import type { TrackState } from '@traject/domain/track/track-state'
import { buttonClass } from '@traject/ui/button'
import { Card, CardHeader } from '@traject/ui/card'
import { useFormatter, useTranslations } from 'use-intl'
import { Form, Link } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { SubmitOrCancel } from '../form/submit-or-cancel.tsx'

type LinksProps = { id: string; state: TrackState; moves: readonly StateMove[] }

/** What can be done now; each is asked about before it is done. */
export function MoveLinks({ id, state, moves }: LinksProps) {
  const t = useTranslations('track-state')
  if (moves.length === 0) {
    return <p className="text-soft">{t(state === 'proposed' ? 'proposed' : 'none')}</p>
  }
  return (
    <Card aria-labelledby="moves">
      <CardHeader id="moves" title={t('moves')} />
      <p className="flex flex-wrap gap-3">
        {moves.map((move) => (
          <Link
            key={move}
            to={`/tracks/${id}/state?move=${move}`}
            className={buttonClass(move === 'stop' ? 'danger-quiet' : 'quiet')}
          >
            {t(`link.${move}`)}
          </Link>
        ))}
      </p>
    </Card>
  )
}

type FormProps = {
  id: string
  requestId: string
  title: string
  smeName: string
  followUpWouldEnd: string
  move: StateMove
}

/** Asks, naming the track; an end is said why. */
export function MoveForm({ id, requestId, title, smeName, followUpWouldEnd, move }: FormProps) {
  const t = useTranslations('track-state')
  const format = useFormatter()
  const answer = useAnswer()
  const ends = move === 'complete' || move === 'stop'
  const on = format.dateTime(new Date(followUpWouldEnd), 'day')
  return (
    <Card aria-labelledby="ask">
      <CardHeader id="ask" title={t(`ask.${move}`, { title, sme: smeName })} />
      <FormErrors answer={answer} />
      <Form method="post" noValidate className="mt-4 grid gap-6">
        <EditionFields requestId={requestId} />
        <input type="hidden" name="move" value={move} />
        <p>{t(`text.${move}`, { on })}</p>
        <ReasonField
          label={t(ends ? 'reason' : 'reasonOptional')}
          hint={t('reasonHint')}
          answer={answer}
          most={2000}
        />
        <SubmitOrCancel
          kind={move === 'stop' ? 'danger-quiet' : 'primary'}
          submit={t(`submit.${move}`)}
          cancel={t('cancel')}
          back={`/tracks/${id}/state`}
        />
      </Form>
    </Card>
  )
}
