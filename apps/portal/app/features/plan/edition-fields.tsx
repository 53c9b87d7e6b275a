import { ActingForField } from '../acting-for/acting-for-field.tsx'

type Props = { revision?: number; requestId: string }

/** What every form of a plan carries unseen. */
export function EditionFields({ revision, requestId }: Props) {
  return (
    <>
      <ActingForField />
      {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
      <input type="hidden" name="requestId" value={requestId} />
    </>
  )
}
