import type { AssignmentMove } from '@traject/domain/resource-assignment/move-assignment'
import { Disclosure } from '@traject/ui/disclosure'
import type { ReactNode } from 'react'
import { Form } from '../../lib/router.tsx'
import { EditionFields } from '../form/edition-fields.tsx'
import { FormErrors, useAnswer } from '../form/form-errors.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { SubmitButton } from '../form/submit-button.tsx'

/** A move's form knows each sending of it: a second tap does nothing twice. */
function MoveFields({ move, requestId }: { move: AssignmentMove; requestId: string }) {
  return (
    <>
      <EditionFields requestId={requestId} />
      <input type="hidden" name="move" value={move} />
    </>
  )
}

type MoveProps = {
  move: AssignmentMove
  requestId: string
  kind?: 'primary' | 'quiet'
  children: ReactNode
}

/** One button that moves an assignment on. */
export function MoveButton({ move, requestId, kind = 'primary', children }: MoveProps) {
  return (
    <Form method="post">
      <MoveFields move={move} requestId={requestId} />
      <SubmitButton kind={kind} name="press" value={move}>
        {children}
      </SubmitButton>
    </Form>
  )
}

type ReasonProps = {
  move: 'set-aside' | 'recall'
  requestId: string
  summary: string
  text?: string
  label: string
  hint?: string
  submit: string
}

/** A move that owes a reason: folded away until it is wanted. */
export function MoveWithReason(props: ReasonProps) {
  const { move, requestId, summary, text, label, hint, submit } = props
  const answer = useAnswer()
  return (
    <Disclosure summary={summary} open={answer.fields.length > 0}>
      <Form method="post" noValidate className="grid max-w-xl gap-4">
        <FormErrors answer={answer} />
        <MoveFields move={move} requestId={requestId} />
        {text && <p className="text-soft">{text}</p>}
        <ReasonField label={label} hint={hint} answer={answer} most={1000} required />
        <div>
          <SubmitButton kind="danger-quiet" name="press" value={move}>
            {submit}
          </SubmitButton>
        </div>
      </Form>
    </Disclosure>
  )
}
