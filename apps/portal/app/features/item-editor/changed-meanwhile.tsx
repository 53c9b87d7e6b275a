import { ChangedFields, type EditedField } from '../form/changed-fields.tsx'
import { type FormValues, formValues } from '../form/form-values.ts'

type Props = {
  /** What is stored now, in the shape of the form. */
  saved: object
  typed: object
  /** The fields of the form in words. */
  said: (values: FormValues) => EditedField[]
}

/** What somebody else saved while this form was open, wherever it differs from what is typed here. */
export function ChangedMeanwhile({ saved, typed, said }: Props) {
  return <ChangedFields theirs={said(formValues(null, saved))} mine={said(formValues(typed, {}))} />
}
