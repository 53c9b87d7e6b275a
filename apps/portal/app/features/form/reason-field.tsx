import { Field, TextArea } from '@traject/ui/field'
import type { Answered } from './form-errors.tsx'

type Props = {
  label: string
  hint?: string | undefined
  answer: Answered
  /** Characters. */
  most: number
  required?: boolean
}

/** Why: a few lines that stand in a history, or that somebody else reads. */
export function ReasonField({ label, hint, answer, most, required }: Props) {
  return (
    <Field id="reason" label={label} hint={hint} error={answer.error('reason')}>
      {(control) => (
        <TextArea
          {...control}
          name="reason"
          rows={3}
          required={required}
          maxLength={most}
          defaultValue={answer.value('reason')}
        />
      )}
    </Field>
  )
}
