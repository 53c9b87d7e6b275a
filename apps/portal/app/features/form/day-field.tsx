import { Field, TextInput } from '@traject/ui/field'
import type { Answered } from './form-errors.tsx'

type Props = {
  name: string
  label: string
  hint?: string
  answer: Answered
  /** yyyy-MM-dd */
  defaultValue?: string
}

/** A day, as the browser lets people choose one. */
export function DayField({ name, label, hint, answer, defaultValue }: Props) {
  return (
    <Field id={name} label={label} hint={hint} error={answer.error(name)}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          type="date"
          className="max-w-60"
          defaultValue={answer.value(name) ?? defaultValue}
        />
      )}
    </Field>
  )
}
