import type { IntroductionMove } from '@traject/domain/introduction/move-introduction'
import { Card } from '@traject/ui/card'
import { Disclosure } from '@traject/ui/disclosure'
import { Field, TextArea } from '@traject/ui/field'
import { useTranslations } from 'use-intl'
import { requestIdFor } from '../../lib/request-id.ts'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

type Props = { moves: readonly IntroductionMove[]; requestId: string }

/** What the reader may do now: as the house, or as who asked. */
export function MoveForms({ moves, requestId }: Props) {
  const t = useTranslations('introduction.move')
  const answer = useAnswer()
  if (moves.length === 0) return null
  const has = (move: IntroductionMove) => moves.includes(move)
  return (
    <Card className="grid gap-4">
      <FormErrors answer={answer} />
      {has('pass-on') && (
        <MoveForm
          move="pass-on"
          requestId={requestId}
          text={t('passOnText')}
          submit={t('passOn')}
        />
      )}
      {has('reply') && (
        <WordsForm
          move="reply"
          requestId={requestId}
          label={t('reply')}
          submit={t('replySubmit')}
        />
      )}
      {has('ask-back') && (
        <Disclosure summary={t('askBack')} open={answer.fields.includes('words')}>
          <WordsForm
            move="ask-back"
            requestId={requestId}
            label={t('askBackLabel')}
            hint={t('askBackHint')}
            submit={t('askBackSubmit')}
          />
        </Disclosure>
      )}
      {has('decline') && (
        <Disclosure summary={t('decline')}>
          <MoveForm
            move="decline"
            kind="danger-quiet"
            requestId={requestId}
            text={t('declineText')}
            submit={t('decline')}
          />
        </Disclosure>
      )}
      {has('cancel') && (
        <Disclosure summary={t('cancel')}>
          <MoveForm
            move="cancel"
            kind="danger-quiet"
            requestId={requestId}
            text={t('cancelText')}
            submit={t('cancelSubmit')}
          />
        </Disclosure>
      )}
    </Card>
  )
}

type MoveProps = {
  move: IntroductionMove
  requestId: string
  text?: string
  submit: string
  kind?: 'primary' | 'danger-quiet'
}

function MoveForm({ move, requestId, text, submit, kind = 'primary' }: MoveProps) {
  return (
    <Form method="post" className="grid gap-3">
      <EditionFields requestId={requestIdFor(requestId, move)} />
      <input type="hidden" name="move" value={move} />
      {text && <p className="text-soft">{text}</p>}
      <div>
        <SubmitButton kind={kind} name="press" value={move}>
          {submit}
        </SubmitButton>
      </div>
    </Form>
  )
}

type WordsProps = MoveProps & { label: string; hint?: string }

function WordsForm({ move, requestId, label, hint, submit }: WordsProps) {
  const answer = useAnswer()
  return (
    <Form method="post" noValidate className="grid max-w-xl gap-3">
      <EditionFields requestId={requestIdFor(requestId, move)} />
      <input type="hidden" name="move" value={move} />
      <Field id="words" label={label} hint={hint} error={answer.error('words')}>
        {(control) => (
          <TextArea
            {...control}
            name="words"
            rows={3}
            required
            maxLength={5000}
            defaultValue={answer.value('words')}
          />
        )}
      </Field>
      <div>
        <SubmitButton name="press" value={move}>
          {submit}
        </SubmitButton>
      </div>
    </Form>
  )
}
