import { ActingForField } from '../acting-for/acting-for-field.tsx'

type Props = { revision?: number | undefined; requestId?: string | undefined }

/** What a form carries unseen: for whom one acts, the edition it was opened on, and which press it is. */
export function EditionFields({ revision, requestId }: Props) {
  return (
    <>
      <ActingForField />
      {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
      {requestId !== undefined && <input type="hidden" name="requestId" value={requestId} />}
    </>
  )
}
