import { ChangedFields } from '../form/changed-fields.tsx'
import { formValues } from '../form/form-values.ts'
import type { ConceptChoice } from './concept-fields.tsx'
import { useEditedFields } from './edited-fields.ts'

/** `saved` in the shape of the form: of a resource, or of another item, which has fewer fields. */
type Props = { saved: object; typed: object; concepts: readonly ConceptChoice[] }

/** What somebody else saved while this form was open, wherever it differs from what is typed here. */
export function ChangedMeanwhile({ saved, typed, concepts }: Props) {
  const said = useEditedFields(concepts)
  return <ChangedFields theirs={said(formValues(null, saved))} mine={said(formValues(typed, {}))} />
}
